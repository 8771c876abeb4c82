/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   As cards the rows are `display: block`, which takes the table's meaning away from screen readers; the roles give it back. */
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { ChangeMark } from '@/design/ChangeMark';
import { None } from '@/design/DateValue';
import { Tag } from '@/design/Tag';
import { ServerChart } from '@/parts/charts/ServerChart';
import { useLink } from '@/routes/links';
import { baseOf } from '@/server/measures';
import type { ScorecardRow } from '../api/scorecard';
import { TargetTag } from '../TargetTag';
import { VariationIcon } from '../VariationIcon';
import { amount, DIRECTION, meanAmount } from '../words';

export interface ScoreTableProps {
  caption: string;
  rows: readonly ScorecardRow[];
  programmeId: string;
}

const COLUMNS = ['Measure', 'Latest', 'Trend', 'Variation', 'Target', 'Beside others'] as const;

/** A measure is two lines: its figures, which are compared down the page, and what they say, which is read across. */
export function ScoreTable({ caption, rows, programmeId }: ScoreTableProps) {
  return (
    <div className="gt-table-box">
      <div className="gt-table-fit gt-table-fit--dense">
        <table className="gt-table gt-score" role="table">
          <caption className="govuk-visually-hidden">{caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {COLUMNS.map((column) => (
                <th key={column} scope="col" role="columnheader">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          {rows.map((row) => (
            <tbody key={row.kpiId} role="rowgroup">
              <tr role="row">
                <th scope="row" role="rowheader" className="gt-table__lead">
                  <Name row={row} programmeId={programmeId} />
                </th>
                <Cell label="Latest">
                  <Latest row={row} />
                </Cell>
                <Cell label="Trend">{row.figures === 0 ? <None>no figure</None> : <ServerChart chart={row.sparkline} />}</Cell>
                <Cell label="Variation">
                  <Variation row={row} />
                </Cell>
                <Cell label="Target">
                  <Target row={row} />
                </Cell>
                <Cell label="Beside others">
                  <Others row={row} />
                </Cell>
              </tr>
              <tr role="row" className="gt-score__says">
                <td role="cell" colSpan={COLUMNS.length}>
                  <Says row={row} />
                </td>
              </tr>
            </tbody>
          ))}
        </table>
      </div>
    </div>
  );
}

function Cell({ label, children }: { label: string; children: ReactNode }) {
  return (
    <td role="cell">
      <span className="gt-table__label">{label}</span>
      <div>{children}</div>
    </td>
  );
}

function Name({ row, programmeId }: { row: ScorecardRow; programmeId: string }) {
  const link = useLink();
  return (
    <>
      <Link to={link('measure', { programmeId, kpiId: row.kpiId })}>{row.title}</Link>
      <div className="gt-small gt-quiet">
        {row.priorityNumber === undefined ? 'Whole plan' : `Priority ${row.priorityNumber}`} · {row.owner ?? 'no owner named'}
      </div>
    </>
  );
}

function Latest({ row: { latest, unit, unitWords } }: { row: ScorecardRow }) {
  if (latest === undefined) {
    return <None>no figure yet</None>;
  }
  const base = baseOf(latest, unit);
  return (
    <>
      {latest.value === undefined ? <None>no figure</None> : <strong className="gt-score__value">{amount(latest.value, unit, unitWords)}</strong>}
      {latest.asStated === undefined || latest.value !== undefined ? null : <div className="gt-small">“{latest.asStated}”</div>}
      <div className="gt-small gt-quiet">
        {base === null ? null : (
          <>
            {base}
            <br />
          </>
        )}
        {latest.period} {latest.status === 'FINAL' ? null : <Tag>{latest.status.toLowerCase()}</Tag>}
      </div>
    </>
  );
}

/** The icons where control limits can be drawn; else only which way the last change went. */
function Variation({ row: { variation, assurance, direction } }: { row: ScorecardRow }) {
  const { words, tone } = DIRECTION[direction];
  if (variation === undefined && direction === 'UNKNOWN') {
    return <None>{words}</None>;
  }
  return (
    <div className="gt-icons">
      {variation === undefined ? (
        <>
          <ChangeMark tone={tone}>{words}</ChangeMark>
          <span className="gt-quiet">no control limits</span>
        </>
      ) : (
        <VariationIcon icon={variation} what="Variation" />
      )}
      {assurance === undefined ? null : <VariationIcon icon={assurance} what="Assurance" />}
    </div>
  );
}

function Target({ row: { target, finalTarget, nationalTarget, rating } }: { row: ScorecardRow }) {
  const later = finalTarget === undefined || finalTarget.words === target?.words ? undefined : finalTarget.words;
  return (
    <>
      {target === undefined ? <None>{later === undefined ? 'none set' : 'none in force'}</None> : <div>{target.words}</div>}
      {later === undefined ? null : <div className="gt-small">Final: {later}</div>}
      {rating === undefined ? null : <TargetTag rating={rating} />}
      {nationalTarget === undefined ? null : <div className="gt-small gt-quiet">National: {nationalTarget.words}</div>}
    </>
  );
}

const SHORT = { ENGLAND: 'England', NEIGHBOURS: 'Neighbours' } as const;

/** England and the neighbours, as they are what a board asks for first; the measure's own page has all. */
function Others({ row }: { row: ScorecardRow }) {
  const { comparisons, ranking, notRanked, published, benchmarkRefused, benchmarkValue, benchmarkPeriod, latest, unit, unitWords } = row;
  const shown = comparisons.filter((other) => other.refused === undefined && other.value !== undefined && other.comparator in SHORT);
  if (shown.length === 0) {
    return (
      <div className="gt-small gt-quiet">Not compared. {benchmarkRefused ?? comparisons.find(({ refused }) => refused !== undefined)?.sentence}</div>
    );
  }
  return (
    <div className="gt-small">
      <dl className="gt-others">
        {shown.map((other) => (
          <div key={`${other.comparator} ${other.name} ${other.period}`}>
            <dt>{SHORT[other.comparator as keyof typeof SHORT]}</dt>
            <dd>{other.value === undefined ? null : meanAmount(other.value, unit, unitWords)}</dd>
          </div>
        ))}
      </dl>
      <span className="gt-quiet">
        {[
          published === undefined || published === benchmarkValue ? undefined : `Published for the area: ${meanAmount(published, unit, unitWords)}`,
          ranking?.words ?? notRanked,
          benchmarkPeriod === latest?.period ? undefined : benchmarkPeriod,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </div>
  );
}

/** The step as the server words it and what it rests on, the latest figure by itself, when the target will be met; and the caveats, at the figure. */
function Says({ row: { change, latestSays, forecast, againstTarget, caveats, figures, sentence } }: { row: ScorecardRow }) {
  return (
    <>
      <p>
        {change === undefined ? (figures === 0 ? sentence : 'One figure, so no change can be said.') : `${change.sentence} ${change.because}`}{' '}
        {[latestSays, againstTarget, forecast?.sentence].filter(Boolean).join(' ')}
      </p>
      {caveats.map((caveat) => (
        <p key={caveat} className="gt-score__caveat">
          <strong>Caveat:</strong> {caveat}
        </p>
      ))}
    </>
  );
}
