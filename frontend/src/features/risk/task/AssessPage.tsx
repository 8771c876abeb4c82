import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { NO_DATE } from '@/design/dates';
import { errorOf } from '@/design/ErrorSummary';
import { Answer } from '@/parts/Answer';
import { textOf, type Field, type FormError, type Typed } from '@/parts/form/fields';
import { FieldsForm } from '@/parts/form/FieldsForm';
import { Inputs, type InputsProps } from '@/parts/form/Inputs';
import { useLink, useRouteParams } from '@/routes/links';
import { matricesQuery, type Matrix } from '../api/matrices';
import { riskQuery, type Risk } from '../api/risk';
import { assessRisk, type Warned } from '../api/write';
import { useMayKeep } from '../permissions';
import { stale } from '../stale';
import { BANDS, choices, KINDS } from '../words';
import { MatrixPicker } from './MatrixPicker';
import { TaskScreen } from './TaskScreen';

const KIND: Field = {
  id: 'kind',
  kind: 'radios',
  label: 'Which score is it?',
  ask: 'Say which score it is',
  choices: choices(KINDS),
};

const FIELDS: readonly Field[] = [
  KIND,
  { id: 'likelihood', kind: 'whole', label: 'Likelihood', ask: 'Choose a field of the matrix' },
  { id: 'impact', kind: 'whole', label: 'Impact' },
  {
    id: 'reason',
    kind: 'area',
    label: 'Why this score?',
    hint: 'Without names. It stands beside the score for good.',
    ask: 'Say why it scores this',
    limit: 2_000,
  },
  { id: 'assessedOn', kind: 'date', label: 'When was it assessed?', hint: 'Left empty, today.' },
];

/** Asked only when the server found it odd: a box that is always there is ticked without reading. */
const CONFIRMED: Field = {
  id: 'confirmed',
  kind: 'checks',
  label: 'Is it meant so?',
  choices: [{ value: 'yes', label: 'Yes, although it does not fit the other scores or controls' }],
};

function fieldsOf(typed: Typed, errors: readonly FormError[]): readonly Field[] {
  return textOf(typed, 'confirmed') !== '' || errors.some(({ field }) => field === 'confirmed') ? [...FIELDS, CONFIRMED] : FIELDS;
}

/** Scores a risk: which of its four scores, the field of the matrix, and why. */
export function AssessPage() {
  const { programmeId, riskId } = useRouteParams('riskTask');
  const link = useLink();
  const keep = useMayKeep(programmeId);
  const risk = useQuery(riskQuery({ programmeId, riskId, asAt: undefined }));
  const matrices = useQuery(matricesQuery({ programmeId, asAt: undefined }));
  const back = link('risk', { programmeId, riskId });
  return (
    <TaskScreen
      programmeId={programmeId}
      title="Assess the risk"
      from={<Link to={back}>{risk.data === undefined ? 'The risk' : `${risk.data.ref} ${risk.data.title}`}</Link>}
      back={back}
      allowed={risk.data === undefined ? keep.any : keep.risksOf(risk.data.priorityId)}
      answer="Each score is a dated statement with its reason. The next one follows it; nothing is overwritten."
    >
      <Answer query={risk} what="the risk">
        {(stored) => (
          <Answer query={matrices} what="the matrix">
            {(all) => {
              const matrix = all.find(({ inForce }) => inForce);
              return stored.status === 'CLOSED' || matrix === undefined ? (
                <p>
                  This risk is closed, and is scored no more. <Link to={back}>Back to the risk</Link>
                </p>
              ) : (
                <Form programmeId={programmeId} risk={stored} matrix={matrix} back={back} />
              );
            }}
          </Answer>
        )}
      </Answer>
    </TaskScreen>
  );
}

function Form({ programmeId, risk, matrix, back }: { programmeId: string; risk: Risk; matrix: Matrix; back: string }) {
  const navigate = useNavigate();
  return (
    <FieldsForm
      name="Assess the risk"
      what={`risk/${risk.id}/assess`}
      blank={{ kind: '', likelihood: '', impact: '', reason: '', assessedOn: NO_DATE, confirmed: '' }}
      fields={fieldsOf}
      arrange={(inputs) => <Arranged inputs={inputs} risk={risk} matrix={matrix} />}
      button="Record the score"
      send={({ confirmed, ...score }) =>
        assessRisk(risk.id, { ...score, ...(confirmed === 'yes' ? { confirmed: true } : {}) } as unknown as Parameters<typeof assessRisk>[1])
      }
      stale={stale(programmeId)}
      onCancel={() => void navigate(back)}
      onDone={(answer) => void navigate(back, { state: { done: ['The score is recorded.', ...(answer as Warned).warnings].join(' ') } })}
      wholePage
    />
  );
}

/** The two steps are chosen as one field of the matrix. */
function Arranged({ inputs, risk, matrix }: { inputs: InputsProps; risk: Risk; matrix: Matrix }) {
  const { typed, change, errors } = inputs;
  const likelihood = Number(textOf(typed, 'likelihood'));
  const impact = Number(textOf(typed, 'impact'));
  return (
    <>
      <Before risk={risk} />
      <Inputs {...inputs} fields={[KIND]} level={2} />
      <MatrixPicker
        id="likelihood"
        matrix={matrix}
        category={risk.category}
        value={likelihood > 0 && impact > 0 ? { likelihood, impact } : null}
        onChange={(cell) => change({ likelihood: String(cell.likelihood), impact: String(cell.impact) })}
        error={errorOf(errors, 'likelihood') ?? errorOf(errors, 'impact')}
      />
      <Inputs {...inputs} fields={inputs.fields.slice(3)} level={2} />
    </>
  );
}

/** What stands already, so that one need not go back to look. */
function Before({ risk: { scores, published, category } }: { risk: Risk }) {
  const stand = (['inherent', 'current', 'expected', 'target'] as const).flatMap((kind) => {
    const score = scores[kind];
    return score === undefined ? [] : [`${kind} ${score.score}, ${BANDS[score.band].word}`];
  });
  return (
    <p className="govuk-inset-text">
      {stand.length === 0 ? 'Nothing is assessed yet.' : `Stands now: ${stand.join('; ')}.`}
      {published === undefined ? null : ` A paper says “${published}”.`}
      {category === undefined ? ' The risk has no category: what its impact means, and what is accepted, is then the general rule.' : null}
    </p>
  );
}
