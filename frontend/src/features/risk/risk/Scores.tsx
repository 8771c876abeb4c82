import { ButtonLink } from '@/design/Button';
import { ChangeMark } from '@/design/ChangeMark';
import { DataTable, type Column } from '@/design/DataTable';
import { DateValue } from '@/design/DateValue';
import { Panel } from '@/design/Panel';
import { useLink } from '@/routes/links';
import type { components } from '@/server/schema';
import type { Score } from '../api/risk';
import { ScoreTag } from '../ScoreTag';
import { KIND_ORDER, KINDS } from '../words';
import { live, type PartProps } from './partProps';

interface Row {
  kind: components['schemas']['AssessmentKind'];
  score: Score | undefined;
}

const product = ({ likelihood, likelihoodWords, impact, impactWords }: Score) => (
  <span>
    {likelihoodWords} ({likelihood}) × {impactWords.toLowerCase()} ({impact})
  </span>
);

const accepted = (score: Score | undefined) => (score === undefined ? <span className="gt-quiet">not said</span> : `up to ${score.appetite}`);

const COLUMNS: Column<Row>[] = [
  {
    key: 'kind',
    header: 'Score',
    lead: true,
    share: 22,
    cell: ({ kind }) => (
      <>
        {KINDS[kind].word}
        <div className="gt-small gt-quiet">{KINDS[kind].meaning}</div>
      </>
    ),
  },
  {
    key: 'score',
    header: 'Stands at',
    cell: ({ score }) => (score === undefined ? <span className="gt-quiet">Not assessed</span> : <ScoreTag score={score} />),
  },
  {
    key: 'product',
    header: 'Likelihood × impact',
    share: 22,
    cell: ({ score }) => (score === undefined ? <span className="gt-quiet">not said</span> : product(score)),
  },
  { key: 'appetite', header: 'Accepted', cell: ({ score }) => accepted(score) },
  {
    key: 'said',
    header: 'Assessed',
    share: 30,
    cell: ({ score }) => (score === undefined ? <span className="gt-quiet">never</span> : <Said score={score} />),
  },
];

function Said({ score: { assessedOn, assessedBy, reason, matrix } }: { score: Score }) {
  return (
    <>
      {reason}
      <div className="gt-small gt-quiet">
        <DateValue value={assessedOn} />
        {assessedBy === undefined ? null : `, ${assessedBy}`}
        {matrix === 1 ? null : `, matrix ${matrix}`}
      </div>
    </>
  );
}

/** The four scores beside each other. One that nobody gave stays empty. */
export function Scores({ programmeId, risk, keep }: PartProps) {
  const link = useLink();
  const { scores } = risk;
  const rows: Row[] = KIND_ORDER.map((kind) => ({
    kind,
    score: { INHERENT: scores.inherent, CURRENT: scores.current, EXPECTED: scores.expected, TARGET: scores.target }[kind],
  }));
  const none = rows.every(({ score }) => score === undefined);
  return (
    <Panel title="Scores">
      {none ? (
        <p>
          Inherent, current, expected and target: none is assessed.
          {risk.published === undefined ? null : <> A paper says: “{risk.published}”.</>}
        </p>
      ) : (
        <DataTable
          caption="Scores"
          captionHidden
          columns={COLUMNS}
          rows={rows.filter(({ kind, score }) => score !== undefined || kind !== 'EXPECTED')}
          rowKey={({ kind }) => kind}
          dense
        />
      )}
      {keep && live(risk) ? (
        <div className="gt-after">
          <ButtonLink look="secondary" to={link('riskTask', { programmeId, riskId: risk.id, task: 'assess' })}>
            Assess the risk
          </ButtonLink>
        </div>
      ) : null}
    </Panel>
  );
}

type Past = PartProps['risk']['history'][number] & { before: Past['score'] | undefined };

const HISTORY: Column<Past>[] = [
  { key: 'on', header: 'Date', lead: true, cell: ({ score }) => <DateValue value={score.assessedOn} /> },
  { key: 'kind', header: 'Score', cell: ({ kind }) => KINDS[kind].word },
  { key: 'score', header: 'Stood at', cell: ({ score }) => <ScoreTag score={score} /> },
  { key: 'product', header: 'Likelihood × impact', cell: ({ score }) => product(score) },
  { key: 'change', header: 'Change', cell: ({ score, before }) => <Changed score={score} before={before} /> },
  {
    key: 'why',
    header: 'Why',
    share: 28,
    cell: ({ score: { reason, assessedBy } }) => (
      <>
        {reason}
        {assessedBy === undefined ? null : <div className="gt-small gt-quiet">{assessedBy}</div>}
      </>
    ),
  },
];

function Changed({ score, before }: Pick<Past, 'score' | 'before'>) {
  if (before === undefined) {
    return <span className="gt-quiet">first</span>;
  }
  return score.score === before.score ? (
    <ChangeMark tone="noted">unchanged</ChangeMark>
  ) : score.score < before.score ? (
    <ChangeMark tone="better">better, from {before.score}</ChangeMark>
  ) : (
    <ChangeMark tone="worse">worse, from {before.score}</ChangeMark>
  );
}

/** Every score it ever had, the newest first, each beside the one of its kind before it. */
export function ScoreHistory({ risk: { history } }: PartProps) {
  if (history.length < 2) {
    return null;
  }
  const rows = history.map((entry, index) => ({ ...entry, before: history.slice(index + 1).find(({ kind }) => kind === entry.kind)?.score }));
  return (
    <Panel title="Score history" count={history.length}>
      <DataTable caption="Score history" captionHidden columns={HISTORY} rows={rows} rowKey={({ id }) => id} dense />
    </Panel>
  );
}
