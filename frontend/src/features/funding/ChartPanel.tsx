import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { Panel } from '@/design/Panel';
import { Answer } from '@/parts/Answer';
import { Downloads } from '@/parts/charts/Downloads';
import { FiguresTable } from '@/parts/charts/FiguresTable';
import { ServerChart } from '@/parts/charts/ServerChart';
import { useAsAt } from '@/routes/asAt';
import type { components } from '@/server/schema';

type Chart = components['schemas']['Chart'];

/** Profile, committed, actual and forecast as the server draws them, as a table, and to take away. */
export function ChartPanel<Key extends readonly unknown[]>({ query, name }: { query: UseQueryOptions<Chart, Error, Chart, Key>; name: string }) {
  const { asAt } = useAsAt();
  const chart = useQuery(query);
  return (
    <Panel title="Planned, committed, paid and expected">
      <Answer query={chart} what="the chart">
        {(loaded) => (
          <>
            <ServerChart chart={loaded} sentenceShown />
            <div className="gt-under-chart">
              <FiguresTable table={loaded.table} />
              <Downloads svg={loaded.svg} name={asAt === undefined ? name : `${name}-as-at-${asAt}`} />
            </div>
          </>
        )}
      </Answer>
    </Panel>
  );
}
