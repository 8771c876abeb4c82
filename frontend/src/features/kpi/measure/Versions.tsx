import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { MomentValue } from '@/design/DateValue';
import { Answer } from '@/parts/Answer';
import { roleWords } from '@/parts/words';
import type { Observation } from '@/server/measures';
import { observationVersionsQuery } from '../api/observationVersions';
import { amount, noFigure } from '../words';
import type { PartProps } from './partProps';

/** What a figure said before it was corrected; asked for when somebody wants to know. */
export function Versions({
  programmeId,
  figure,
  unit,
  unitWords,
}: {
  programmeId: string;
  figure: Observation;
  unit: PartProps['kpi']['unit'];
  unitWords: string;
}) {
  const [open, setOpen] = useState(false);
  const versions = useQuery({ ...observationVersionsQuery(programmeId, figure.id), enabled: open });
  return (
    <details className="govuk-details gt-parts" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          What it said before<span className="govuk-visually-hidden">: {figure.period}</span>
        </span>
      </summary>
      <div className="govuk-details__text">
        {!open ? null : (
          <Answer query={versions} what="the versions">
            {(items) => (
              <ol className="gt-chain">
                {items.map((one) => (
                  <li key={one.version}>
                    <p>
                      Version {one.version}:{' '}
                      <strong>{one.redacted ? 'redacted' : one.value === undefined ? noFigure(one) : amount(one.value, unit, unitWords)}</strong>
                      {one.numerator === undefined ? null : ` (${one.numerator} of ${one.denominator ?? '–'})`}, {one.status.toLowerCase()}
                    </p>
                    <p className="gt-small gt-quiet">
                      <MomentValue value={one.recordedAt} />, {roleWords(one.byRole).toLowerCase()}
                      {one.correction === undefined ? null : <>: {one.correction}</>}
                    </p>
                  </li>
                ))}
              </ol>
            )}
          </Answer>
        )}
      </div>
    </details>
  );
}
