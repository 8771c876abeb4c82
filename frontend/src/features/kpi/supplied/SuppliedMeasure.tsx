import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Tag } from '@/design/Tag';
import { Answer } from '@/parts/Answer';
import { sentenceCase } from '@/parts/words';
import { useAsAt } from '@/routes/asAt';
import { baseOf } from '@/server/measures';
import { suppliedFiguresQuery, type SuppliedFigure, type SuppliedKpi } from '../api/supplied';
import { FigureForm } from '../entry/FigureForm';
import { Opener } from '@/parts/form/Opener';
import { amount, noFigure } from '../words';

export interface SuppliedMeasureProps {
  areaCode: string;
  measure: SuppliedKpi;
  tell: (done: string) => void;
}

const UNIT: Partial<Record<SuppliedKpi['unit'], string>> = { DAYS: 'days', WEEKS: 'weeks' };

/** One measure to supply: what it counts, the last figure, and the figures that can still be corrected. */
export function SuppliedMeasure({ areaCode, measure, tell }: SuppliedMeasureProps) {
  const { isPast } = useAsAt();
  const { id, title, code, definition, frequency, dueDays, organisation, latest, figures } = measure;
  const stale = [['area', areaCode]];
  return (
    <div className="gt-supplied">
      <h3>{title}</h3>
      <p className="gt-small gt-quiet">
        {code} · {sentenceCase(frequency)}
        {dueDays === undefined ? null : `, due ${dueDays} days after the end of a period`}
        {organisation === undefined ? null : ` · ${organisation}`}
      </p>
      <p className="gt-small">{definition}</p>
      <p>{latest === undefined ? 'No figure was supplied yet.' : <Said measure={measure} figure={latest} what="Last figure" />}</p>
      {isPast ? null : (
        <Opener name={`enter ${id}`} button="Enter a figure" about={`for ${title}`}>
          {(close) => (
            <FigureForm
              measure={measure}
              stored={null}
              stale={stale}
              onCancel={close}
              onDone={(done) => {
                close();
                tell(`${title}: ${done}`);
              }}
            />
          )}
        </Opener>
      )}
      {figures === 0 ? null : <Supplied {...{ areaCode, measure, tell }} />}
    </div>
  );
}

function Said({ measure: { unit, ratePer }, figure, what }: { measure: SuppliedKpi; figure: SuppliedFigure; what: string }) {
  const words = ratePer === undefined ? (UNIT[unit] ?? '') : `per ${ratePer.toLocaleString('en-GB')}`;
  const base = baseOf(figure, unit);
  return (
    <>
      {what}: <strong>{figure.value === undefined ? noFigure(figure) : amount(figure.value, unit, words)}</strong>
      {base === null ? null : ` (${base})`}, {figure.period}
      {figure.dimension === undefined ? null : `, ${figure.dimension}: ${figure.category ?? ''}`} <Tag>{figure.status.toLowerCase()}</Tag>{' '}
      {figure.locked ? <Tag>signed off</Tag> : null}
    </>
  );
}

/** Its period, and of a part also which. */
const named = ({ period, category }: SuppliedFigure) => [period, category].filter((words) => words !== undefined).join(', ');

function Supplied({ areaCode, measure, tell }: SuppliedMeasureProps) {
  const [open, setOpen] = useState(false);
  const { isPast } = useAsAt();
  const figures = useQuery({ ...suppliedFiguresQuery(areaCode, measure.id), enabled: open });
  return (
    <details className="govuk-details gt-parts" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          Figures supplied ({measure.figures})<span className="govuk-visually-hidden">: {measure.title}</span>
        </span>
      </summary>
      <div className="govuk-details__text">
        {!open ? null : (
          <Answer query={figures} what="the figures">
            {(items) => (
              <ul className="gt-chain">
                {items.map((figure) => (
                  <li key={figure.id}>
                    <p>
                      <Said measure={measure} figure={figure} what={figure.period} />
                    </p>
                    {isPast || figure.locked ? null : (
                      <Opener name={`correct ${figure.id}`} button="Correct" look="link" about={`${measure.title}, ${named(figure)}`}>
                        {(close) => (
                          <FigureForm
                            measure={measure}
                            stored={figure}
                            stale={[['area', areaCode]]}
                            onCancel={close}
                            onDone={(done) => {
                              close();
                              tell(`${measure.title}: ${done}`);
                            }}
                          />
                        )}
                      </Opener>
                    )}
                  </li>
                ))}
              </ul>
            )}
          </Answer>
        )}
      </div>
    </details>
  );
}
