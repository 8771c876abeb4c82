import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { Answer } from '@/parts/Answer';
import type { Field } from '@/parts/form/fields';
import { FieldsForm } from '@/parts/form/FieldsForm';
import { useLink, useRouteParams } from '@/routes/links';
import { versionTag } from '@/server/versionTag';
import { riskQuery, type Control, type Risk } from '../api/risk';
import { promoteControl, type RiskDraft, type Warned } from '../api/write';
import { useMayKeep } from '../permissions';
import { stale } from '../stale';
import { blankRisk, riskDraft, riskFields, type Around } from './riskFields';
import { TaskScreen } from './TaskScreen';
import { useAround } from './useAround';

/** A risk that stands in the text of a control becomes one of its own, and the control says what it does: in one step. */
export function PromotePage() {
  const { programmeId, riskId } = useRouteParams('riskTask');
  const [search] = useSearchParams();
  const controlId = search.get('control');
  const link = useLink();
  const keep = useMayKeep(programmeId);
  const around = useAround(programmeId, keep);
  const risk = useQuery(riskQuery({ programmeId, riskId, asAt: undefined }));
  const back = link('risk', { programmeId, riskId });
  return (
    <TaskScreen
      programmeId={programmeId}
      title="Make it a risk of its own"
      from={<Link to={back}>{risk.data === undefined ? 'The risk' : `${risk.data.ref} ${risk.data.title}`}</Link>}
      back={back}
      allowed={risk.data === undefined ? keep.any : keep.risksOf(risk.data.priorityId)}
      answer="The new risk enters the register, where somebody answers for it; the control keeps only what it does. Both are done in one step."
    >
      <Answer query={risk} what="the risk">
        {(stored) => {
          const control = stored.controls.find(({ id }) => id === controlId);
          return control === undefined || stored.status === 'CLOSED' ? (
            <p>
              {control === undefined ? 'This control does not exist any more.' : 'This risk is closed, and is changed no more.'}{' '}
              <Link to={back}>Back to the risk</Link>
            </p>
          ) : (
            <Answer query={around} what="the register">
              {(known) => <Form programmeId={programmeId} risk={stored} control={control} around={known} back={back} />}
            </Answer>
          );
        }}
      </Answer>
    </TaskScreen>
  );
}

const CONTROL: Field = {
  id: 'control',
  kind: 'area',
  section: 'The control',
  label: 'What is left of the control?',
  hint: 'What it does about the risk it belongs to. Take the other risk out of it.',
  ask: 'Say what the control does',
  rows: 4,
  limit: 5_000,
};

interface FormProps {
  programmeId: string;
  risk: Risk;
  control: Control;
  around: Around;
  back: string;
}

function Form({ programmeId, risk, control, around, back }: FormProps) {
  const navigate = useNavigate();
  const link = useLink();
  const { priorityId, fundId, category, owner, organisationId, sro } = risk;
  return (
    <FieldsForm
      name="Make it a risk of its own"
      what={`control/${control.id}/promotion`}
      blank={{ ...blankRisk({ priorityId, fundId, category, owner, organisationId, sro, id: risk.id }, 'risk-'), control: control.description }}
      tag={versionTag(control)}
      fields={() => [...riskFields(around, 'risk-'), CONTROL]}
      lead={
        <div className="govuk-inset-text">
          <p className="gt-small gt-quiet gt-tight-below">
            Control {control.position} of {risk.ref} says
          </p>
          <p>{control.description}</p>
          {risk.audience === 'AREA' ? null : (
            <p>
              <strong>The new risk is for every reader of the plan, though this one is not.</strong> If it is to be for fewer, raise it by itself:
              another person agrees first.
            </p>
          )}
        </div>
      }
      button="Make it a risk of its own"
      send={(values, tag) => {
        const { control: left, ...rest } = values;
        return promoteControl(control.id, tag, { risk: riskDraft(rest, 'risk-') as unknown as RiskDraft, control: String(left) });
      }}
      stale={stale(programmeId)}
      stored={<p className="govuk-inset-text">The control says now: “{control.description}”</p>}
      onCancel={() => void navigate(back)}
      onDone={(answer) => {
        const { id, warnings } = answer as Warned;
        void navigate(link('risk', { programmeId, riskId: id }), {
          state: { done: ['It is a risk of its own now. Assess it and say what is done about it.', ...warnings].join(' ') },
        });
      }}
      wholePage
    />
  );
}
