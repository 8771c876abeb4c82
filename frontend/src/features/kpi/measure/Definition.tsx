import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Buttons, ButtonLink } from '@/design/Button';
import { DateValue } from '@/design/DateValue';
import { Facts, Panel } from '@/design/Panel';
import { Answer } from '@/parts/Answer';
import { Source } from '@/parts/Source';
import { sentenceCase } from '@/parts/words';
import { useLink } from '@/routes/links';
import { versionTag } from '@/server/versionTag';
import { definitionsQuery, type DefinitionVersion } from '../api/parts';
import { decideHeadline } from '../api/writeKpi';
import { FieldsForm } from '@/parts/form/FieldsForm';
import { Opener } from '@/parts/form/Opener';
import { BASE_WORDS, POLARITY_WORDS, UNIT_WORDS, YEAR_KINDS, amount } from '../words';
import { params, stale, type PartProps } from './partProps';

/** What is counted, out of what, who answers for it, what the law expects; and what it said before. */
export function Definition(props: PartProps) {
  const { programmeId, kpi, unitWords, may } = props;
  const link = useLink();
  const given = (name: string, value: string | undefined) => (value === undefined ? [] : [{ name, value }]);
  const limit = kpi.limitValue === undefined ? undefined : `${kpi.limitValue} ${(kpi.limitUnit ?? '').toLowerCase()}`;
  return (
    <Panel title="What it measures">
      <Facts
        facts={[
          { name: 'Definition', value: kpi.definition },
          ...given('Counted (n)', kpi.numeratorDefinition),
          ...given('Out of (d)', kpi.denominatorDefinition),
          ...given('Who', kpi.population),
          {
            name: 'Unit',
            value: [UNIT_WORDS[kpi.unit], kpi.statistic === undefined ? undefined : sentenceCase(kpi.statistic).toLowerCase()]
              .filter(Boolean)
              .join(', '),
          },
          ...given('Base', kpi.base === undefined ? undefined : BASE_WORDS[kpi.base]),
          { name: 'Direction', value: POLARITY_WORDS[kpi.polarity] },
          { name: 'How often', value: sentenceCase(kpi.frequency) },
          ...given('Owner', kpi.owner),
          ...given('Published by', kpi.sourceBody),
          ...given('Figures supplied by', kpi.organisation),
          ...given('Due', kpi.dueDays === undefined ? undefined : `${kpi.dueDays} days after the end of a period`),
          ...given('The law expects', kpi.statutory),
          ...given('Statutory limit', limit),
          ...given(
            'Tolerance',
            kpi.tolerance === undefined
              ? undefined
              : kpi.unit === 'PERCENT'
                ? `${kpi.tolerance} percentage points`
                : amount(kpi.tolerance, kpi.unit, unitWords),
          ),
          ...given('Its years are', kpi.yearKind === undefined ? undefined : YEAR_KINDS[kpi.yearKind]),
          ...given('Same as in the open data', kpi.referenceCode),
          { name: 'Headline', value: <Headline {...props} /> },
          { name: 'Code', value: kpi.code },
        ]}
      />
      <Source source={kpi.source} basis={kpi.basis} />
      <Earlier {...props} />
      {!may.write ? null : (
        <div className="gt-after">
          <Buttons>
            <ButtonLink look="secondary" to={link('measureTask', { programmeId, kpiId: kpi.id, task: 'definition' })}>
              Change how it is read
            </ButtonLink>
            <Link to={link('measureTask', { programmeId, kpiId: kpi.id, task: 'version' })}>New version of the definition</Link>
          </Buttons>
        </div>
      )}
    </Panel>
  );
}

/** Long list or shortlist, as it was decided and why; and the form that decides it otherwise. */
function Headline({ programmeId, kpi, may, tell }: PartProps) {
  return (
    <>
      {kpi.headline ? 'Yes, on the shortlist' : 'No, on the long list'}
      {kpi.headlineOn === undefined ? null : (
        <>
          , since <DateValue value={kpi.headlineOn} />
        </>
      )}
      {kpi.headlineReason === undefined ? null : <>: {kpi.headlineReason}</>}
      {!may.write ? null : (
        <div>
          <Opener name="headline" button={kpi.headline ? 'Take it off the shortlist' : 'Put it on the shortlist'} look="link">
            {(close) => (
              <FieldsForm
                name="Decide about the shortlist"
                what={`headline/${kpi.id}`}
                blank={{ reason: '' }}
                tag={versionTag(kpi)}
                fields={() => [
                  {
                    id: 'reason',
                    kind: 'area',
                    label: 'Why?',
                    hint: 'Without names. It stands with the decision.',
                    ask: 'Say why',
                    limit: 2_000,
                    rows: 2,
                  },
                ]}
                button={kpi.headline ? 'Take it off the shortlist' : 'Put it on the shortlist'}
                send={({ reason }, tag) => decideHeadline(kpi.id, tag, { headline: !kpi.headline, reason: String(reason) })}
                stale={stale(programmeId)}
                onCancel={close}
                onDone={() => {
                  close();
                  tell(kpi.headline ? 'It is off the shortlist.' : 'It is on the shortlist.');
                }}
              />
            )}
          </Opener>
        </div>
      )}
    </>
  );
}

/** Versions before the one in force; a first version alone says nothing more than the facts above. */
function Earlier(props: PartProps) {
  const definitions = useQuery(definitionsQuery(params(props)));
  return (
    <Answer query={definitions} what="the versions of the definition">
      {(versions) =>
        versions.length < 2 ? null : (
          <details className="govuk-details gt-parts">
            <summary className="govuk-details__summary">
              <span className="govuk-details__summary-text">All {versions.length} versions of the definition</span>
            </summary>
            <ol className="gt-timeline" reversed>
              {versions.map((version) => (
                <Version key={version.number} version={version} />
              ))}
            </ol>
          </details>
        )
      }
    </Answer>
  );
}

function Version({
  version: { number, inForce, appliesFrom, definition, numeratorDefinition, denominatorDefinition, population, reason },
}: {
  version: DefinitionVersion;
}) {
  return (
    <li>
      <h3>
        Version {number}
        {inForce ? ', in force' : ''}
      </h3>
      <p className="gt-small gt-quiet">
        {appliesFrom === undefined ? (
          'From the beginning'
        ) : (
          <>
            For periods from <DateValue value={appliesFrom} />
          </>
        )}
      </p>
      <p>{definition}</p>
      {[numeratorDefinition, denominatorDefinition, population]
        .filter((words) => words !== undefined)
        .map((words) => (
          <p key={words} className="gt-small">
            {words}
          </p>
        ))}
      {reason === undefined ? null : <p className="gt-answer">Why: {reason}</p>}
    </li>
  );
}
