import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { DateValue } from '@/design/DateValue';
import { Page } from '@/design/Page';
import { Facts, Panel, TwoColumns } from '@/design/Panel';
import { Told } from '@/design/Told';
import { Answer } from '@/parts/Answer';
import { useAsAt } from '@/routes/asAt';
import { useLink, useRouteParams } from '@/routes/links';
import { routes } from '@/routes/routes';
import { useTelling } from '@/routes/useTelling';
import { may, useMe } from '@/server/me';
import { programmeQuery } from '@/server/programme';
import { thresholdsQuery, type ThresholdsVersion } from '../api/thresholds';
import { THRESHOLDS, thresholdWords } from './thresholdFields';
import { ThresholdsForm } from './ThresholdsForm';

/** From what number on a rule speaks, and who changed that when and why. */
export function ThresholdsPage() {
  const { programmeId } = useRouteParams('thresholds');
  const { asAt, isPast } = useAsAt();
  const link = useLink();
  const me = useMe();
  const tell = useTelling();
  const programme = useQuery(programmeQuery({ programmeId, asAt }));
  const thresholds = useQuery(thresholdsQuery({ programmeId, asAt }));
  const mayWrite = programme.data !== undefined && may(me, 'plan:write', programme.data.areaCode);
  return (
    <Page
      title={routes.thresholds.title}
      titleEnd={programme.data?.areaName}
      caption={<Link to={link('cycles', { programmeId })}>{routes.cycles.title}</Link>}
      answer="Every setting is a version, and every close says by which version it judged. Old judgements do not change."
    >
      <Told />
      <Answer query={thresholds} what="the thresholds">
        {({ items }) => {
          const inForce = items.find((version) => version.inForce);
          return (
            <>
              {inForce === undefined ? null : (
                <TwoColumns>
                  <Panel title={`In force: version ${inForce.values.number}`}>
                    <Facts facts={THRESHOLDS.map((field) => ({ name: field.name, value: thresholdWords(field, inForce.values) }))} />
                  </Panel>
                  <Panel title="Versions" count={items.length}>
                    <Versions versions={items} />
                  </Panel>
                </TwoColumns>
              )}
              {!mayWrite || inForce === undefined ? null : (
                <Panel title="Set a new version">
                  {isPast ? (
                    <p>You are looking back, so nothing can be set here.</p>
                  ) : (
                    <ThresholdsForm
                      // Another version in force is another starting point.
                      key={inForce.values.number}
                      programmeId={programmeId}
                      values={inForce.values}
                      onSet={() => tell('The thresholds are set. They count from now on.')}
                    />
                  )}
                </Panel>
              )}
            </>
          );
        }}
      </Answer>
    </Page>
  );
}

/** The newest first, each with what it changed. */
function Versions({ versions }: { versions: readonly ThresholdsVersion[] }) {
  return (
    <ol className="gt-timeline" reversed>
      {versions.map(({ values, setOn, reason, inForce }, index) => {
        const before = versions[index + 1]?.values;
        const changed = before === undefined ? [] : THRESHOLDS.filter(({ key }) => values[key] !== before[key]);
        return (
          <li key={values.number}>
            <h3>
              Version {values.number}
              {inForce ? ', in force' : ''}
            </h3>
            <p className="gt-small gt-quiet">
              {setOn === undefined ? (
                'As Golden Thread comes'
              ) : (
                <>
                  Set on <DateValue value={setOn} />
                </>
              )}
            </p>
            {reason === undefined ? null : <p>{reason}</p>}
            {before === undefined ? null : changed.length === 0 ? (
              <p className="gt-small">The same numbers as before.</p>
            ) : (
              <ul className="govuk-list govuk-list--bullet gt-small">
                {changed.map((field) => (
                  <li key={field.key}>
                    {field.name}: {thresholdWords(field, values)}, before {thresholdWords(field, before)}
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
}
