import { useQuery } from '@tanstack/react-query';
import { Answer } from '@/api/Answer';
import { ServerChart } from '@/api/ServerChart';
import { Panel } from '@/design/Panel';
import { useAsAt } from '@/routes/asAt';
import { chartQuery } from '../api/chart';
import { Downloads } from '@/api/charts/Downloads';
import { FiguresTable } from '@/api/charts/FiguresTable';

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
