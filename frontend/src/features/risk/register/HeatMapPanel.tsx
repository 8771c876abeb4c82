import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Answer } from '@/api/Answer';
import { Downloads } from '@/api/charts/Downloads';
import { FiguresTable } from '@/api/charts/FiguresTable';
import { ServerChart } from '@/api/ServerChart';
import { Panel } from '@/design/Panel';
import { useAsAt } from '@/routes/asAt';
import { useLink } from '@/routes/links';
import { heatMapQuery } from '../api/heatMap';
import type { Part, Register } from '../api/register';
import { MatrixTable } from '../matrix/MatrixTable';
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
      {risks?.length === 0 || (part !== undefined && part.of !== 'PRIORITY') ? null : <HeatMap register={register} part={part} programmeId={programmeId} />}
    </Panel>
  );
}

function HeatMap({ register, part, programmeId }: HeatMapPanelProps) {
  const { asAt } = useAsAt();
  const chart = useQuery(heatMapQuery({ programmeId, priority: part?.number, asAt }));
  const mine = part === undefined ? null : new Set(part.risks.map(({ ref }) => ref));
  return (
    <Answer query={chart} what="the heat map">
      {(loaded) =>
        loaded.table.rows.some((row) => row[3] !== '') ? (
          <>
            <div className="gt-heat">
              <ServerChart chart={loaded} sentenceShown />
            </div>
            {/* The words of the axes do not fit beside the drawing on a phone. */}
            <div className="gt-heat-narrow">
              <MatrixTable
                matrix={register.matrix}
                caption="Risks by likelihood, upwards, and impact, to the right"
                on={(likelihood, impact) =>
                  register.heatMap.cells
                    .filter((cell) => cell.likelihood === likelihood && cell.impact === impact)
                    .flatMap(({ risks }) => risks.filter((ref) => mine === null || mine.has(ref)))
                }
              />
              <p>{loaded.sentence}</p>
            </div>
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
