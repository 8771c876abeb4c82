import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { Button, ButtonLink, Buttons } from '@/design/Button';
import { DataTable, type Column } from '@/design/DataTable';
import { DateValue, None } from '@/design/DateValue';
import { Panel } from '@/design/Panel';
import { Tag } from '@/design/Tag';
import { Answer } from '@/parts/Answer';
import { Source } from '@/parts/Source';
import { useLink } from '@/routes/links';
import { baseOf, type Observation } from '@/server/measures';
import type { Analysis } from '../api/analysis';
import { observationsQuery } from '../api/observations';
import { QUALITY_WORDS } from '../entry/figureFields';
import { amount, MARK_WORDS } from '../words';
import { params, type PartProps } from './partProps';
import { Versions } from './Versions';

/** What a board asks about; the others at a press. */
const FIRST = 8;

/** Every figure with its base, its parts, its source, its caveats and what it said before; the newest first. */
export function Observations({ apart, ...props }: PartProps & { apart: Analysis['apart'] }) {
  const { programmeId, kpi, unitWords, may } = props;
  const link = useLink();
  const [all, setAll] = useState(false);
  const observations = useQuery(observationsQuery({ ...params(props), cells: true }));
  const columns = columnsOf(props, apart, observations.data?.items ?? [], link('measureTask', { programmeId, kpiId: kpi.id, task: 'figure' }));
  const totals = (observations.data?.items ?? []).filter(({ dimension }) => dimension === undefined);
  return (
    <Panel title="Figures" count={observations.data === undefined ? undefined : totals.length}>
      {!may.enter ? null : (
        <div className="gt-task">
          <Buttons>
            <ButtonLink to={link('measureTask', { programmeId, kpiId: kpi.id, task: 'figure' })}>Enter a figure</ButtonLink>
            <Link to={link('measureTask', { programmeId, kpiId: kpi.id, task: 'upload' })}>Paste or upload many</Link>
          </Buttons>
        </div>
      )}
      <Answer query={observations} what="the figures">
        {() =>
          totals.length === 0 ? (
            <p>None was recorded at this date.</p>
          ) : (
            // Newest first: a board asks what it is now, then what it was.
            <>
              <DataTable
                caption={`Figures in ${unitWords}`}
                captionHidden
                columns={columns}
                rows={[...totals].reverse().slice(0, all ? totals.length : FIRST)}
                rowKey={(row) => row.id}
              />
              {totals.length <= FIRST ? null : (
                <p className="gt-after">
                  <Button look="link" onClick={() => setAll(!all)}>
                    {all ? `Only the last ${FIRST} figures` : `Show all ${totals.length} figures`}
                  </Button>
                </p>
              )}
            </>
          )
        }
      </Answer>
    </Panel>
  );
}

function columnsOf(props: PartProps, apart: Analysis['apart'], all: readonly Observation[], form: string): Column<Observation>[] {
  const { programmeId, kpi, unitWords, may } = props;
  const share = kpi.unit === 'PERCENT';
  return [
    {
      key: 'period',
      header: 'Period',
      lead: true,
      cell: (row) => (
        <>
          <strong className="gt-plain">{row.period}</strong> {row.status === 'FINAL' ? null : <Tag>{row.status.toLowerCase()}</Tag>}{' '}
          {row.locked ? <Tag>signed off</Tag> : null}
          <Apart why={apart.find(({ observationId }) => observationId === row.id)} />
          <Span row={row} />
        </>
      ),
    },
    {
      key: 'value',
      header: share ? 'Percentage' : 'Value',
      align: 'number',
      cell: (row) =>
        row.value === undefined ? (
          <None>{row.mark === undefined ? 'no figure' : MARK_WORDS[row.mark]}</None>
        ) : (
          <strong>{amount(row.value, kpi.unit, unitWords)}</strong>
        ),
    },
    ...(share
      ? [
          {
            key: 'base',
            header: 'n of d',
            align: 'number' as const,
            cell: (row: Observation) => baseOf(row, kpi.unit) ?? <None>not published</None>,
          },
        ]
      : []),
    {
      key: 'note',
      header: 'Note and source',
      share: 45,
      cell: (row) => (
        <>
          {row.asStated === undefined ? null : <p className="gt-tight-below">“{row.asStated}”</p>}
          {row.quality.length === 0 ? null : <p className="gt-small gt-tight-below">{row.quality.map((flag) => QUALITY_WORDS[flag]).join('; ')}.</p>}
          {row.caveat === undefined ? null : <p className="gt-small gt-tight-below">{row.caveat}</p>}
          {row.correction === undefined ? null : <p className="gt-small gt-tight-below">Corrected: {row.correction}</p>}
          <Parts of={row} all={all} form={form} {...props} />
          <Source source={row.source} basis={row.basis} />
          {row.version > 1 ? <Versions programmeId={programmeId} figure={row} unit={kpi.unit} unitWords={unitWords} /> : null}
        </>
      ),
    },
    ...(may.enter
      ? [
          {
            key: 'correct',
            header: 'Correction',
            align: 'tight' as const,
            cell: (row: Observation) => (row.locked ? <None>signed off</None> : <Correct form={form} id={row.id} about={row.period} />),
          },
        ]
      : []),
  ];
}

const APART = {
  UNDATED: 'without days',
  LONGER: 'another period',
  SHORTER: 'another period',
  OVERLAPS: 'another figure of these days',
  UNFINISHED: 'not over yet',
} as const;

/** A figure that is kept, but no part of the chart and of what is said. */
function Apart({ why }: { why: Analysis['apart'][number] | undefined }) {
  return why === undefined ? null : (
    <>
      <Tag>{APART[why.why]}</Tag>
      <div className="gt-small gt-quiet">Not in the chart: it is {why.words}.</div>
    </>
  );
}

function Correct({ form, id, about }: { form: string; id: string; about: string }) {
  return (
    <Link to={`${form}?figure=${id}`}>
      Correct<span className="govuk-visually-hidden"> {about}</span>
    </Link>
  );
}

/** By age group, need or stage, where the total is broken down; each part is corrected by itself. */
function Parts({
  of,
  all,
  form,
  programmeId,
  kpi: { unit },
  unitWords,
  may,
}: PartProps & { of: Observation; all: readonly Observation[]; form: string }) {
  const parts = all.filter(({ period, dimension }) => period === of.period && dimension !== undefined);
  const dimensions = [...new Set(parts.map(({ dimension }) => dimension))];
  return dimensions.map((dimension) => (
    <details key={dimension} className="govuk-details gt-parts">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          By {dimension} ({parts.filter((part) => part.dimension === dimension).length})
        </span>
      </summary>
      <dl className="gt-others govuk-details__text">
        {parts
          .filter((part) => part.dimension === dimension)
          .map((part) => (
            <div key={part.id}>
              <dt>{part.category}</dt>
              <dd>
                {part.value === undefined ? <None>no figure</None> : amount(part.value, unit, unitWords)}
                {part.numerator === undefined ? null : <span className="gt-quiet"> · {baseOf(part, unit)}</span>}
                {!may.enter || part.locked ? null : (
                  <>
                    {' '}
                    <Correct form={form} id={part.id} about={`${part.period}, ${part.category ?? ''}`} />
                  </>
                )}
                {part.correction === undefined ? null : <p className="gt-small gt-tight-below">Corrected: {part.correction}</p>}
                {part.version > 1 ? <Versions programmeId={programmeId} figure={part} unit={unit} unitWords={unitWords} /> : null}
              </dd>
            </div>
          ))}
      </dl>
    </details>
  ));
}

/** The days of a period, unless its name says them already. */
function Span({ row: { period, periodStart, periodEnd } }: { row: Observation }) {
  if (periodStart === undefined || periodEnd === undefined || /^(\d{4}|[A-Z][a-z]+ \d{4})$/.test(period)) {
    return null;
  }
  return (
    <div className="gt-small gt-quiet">
      <DateValue value={periodStart} /> to <DateValue value={periodEnd} />
    </div>
  );
}
