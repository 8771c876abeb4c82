import { useQuery } from '@tanstack/react-query';
import { Panel } from '@/design/Panel';
import { Answer } from '@/parts/Answer';
import { ServerChart } from '@/parts/charts/ServerChart';
import { useAsAt } from '@/routes/asAt';
import { chartQuery } from '../api/chart';
import { Downloads } from '@/parts/charts/Downloads';
import { FiguresTable } from '@/parts/charts/FiguresTable';

/** The series as the server draws it, its figures as a table, and the drawing to take away. */
export function ChartPanel({ programmeId, kpiId, code }: { programmeId: string; kpiId: string; code: string }) {
  const { asAt } = useAsAt();
  const chart = useQuery(chartQuery({ programmeId, kpiId, asAt }));
  return (
    <Panel title="Figures over time">
      <Answer query={chart} what="the chart">
        {(loaded) => (
          <>
            <ServerChart chart={loaded} />
            <div className="gt-under-chart">
              <FiguresTable table={loaded.table} />
              <Downloads svg={loaded.svg} name={asAt === undefined ? code : `${code}-as-at-${asAt}`} />
            </div>
          </>
        )}
      </Answer>
    </Panel>
  );
}
