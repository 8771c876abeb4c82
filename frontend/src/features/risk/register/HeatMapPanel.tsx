import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Panel } from '@/design/Panel';
import { Answer } from '@/parts/Answer';
import { Downloads } from '@/parts/charts/Downloads';
import { FiguresTable } from '@/parts/charts/FiguresTable';
import { ServerChart } from '@/parts/charts/ServerChart';
import { useAsAt } from '@/routes/asAt';
import { useLink } from '@/routes/links';
import { heatMapQuery } from '../api/heatMap';
import type { Part, Register } from '../api/register';
import { RegisterCounts } from './RegisterCounts';

export interface HeatMapPanelProps {
  register: Register;
  /** When only one part of the register is looked at. */
  part: Part | undefined;
  programmeId: string;
}

/** Where the risks stand and where they are to go. An empty map would look like good news, so there is none before the first score. */
export function HeatMapPanel({ register, part, programmeId }: HeatMapPanelProps) {
  const link = useLink();
  const { counts, risks } = part ?? { counts: register.counts, risks: undefined };
  return (
    <Panel title="How grave are they?" aside={<Link to={link('riskTask', { programmeId, riskId: 'all', task: 'matrix' })}>How scores are read</Link>}>
      <RegisterCounts counts={counts} part={part} programmeId={programmeId} />
      {risks?.length === 0 || (part !== undefined && part.of !== 'PRIORITY') ? null : <HeatMap programmeId={programmeId} priority={part?.number} />}
    </Panel>
  );
}

function HeatMap({ programmeId, priority }: { programmeId: string; priority: number | undefined }) {
  const { asAt } = useAsAt();
  const chart = useQuery(heatMapQuery({ programmeId, priority, asAt }));
  return (
    <Answer query={chart} what="the heat map">
      {(loaded) =>
        loaded.table.rows.some((row) => row[3] !== '') ? (
          <>
            <ServerChart chart={loaded} sentenceShown />
            <div className="gt-under-chart">
              <FiguresTable table={loaded.table} />
              <Downloads svg={loaded.svg} name={asAt === undefined ? 'risks' : `risks-as-at-${asAt}`} />
            </div>
          </>
        ) : (
          <p>{loaded.sentence} The heat map is drawn with the first score.</p>
        )
      }
    </Answer>
  );
}
