import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { Answer } from '@/parts/Answer';
import { FieldsForm } from '@/parts/form/FieldsForm';
import { useLink, useRouteParams } from '@/routes/links';
import { versionTag } from '@/server/versionTag';
import { riskQuery, type Risk } from '../api/risk';
import { askForNarrowRisk } from '../api/audience';
import { changeRisk, raiseRisk, type RiskDraft } from '../api/write';
import { useMayKeep } from '../permissions';
import { stale } from '../stale';
import { blankRisk, reasonField, riskDraft, riskFields, riskPatch, type Around } from './riskFields';
import { TaskScreen } from './TaskScreen';
import { useAround } from './useAround';

/** A new risk (`new` instead of one), or what an existing one says. */
export function RiskFormPage() {
  const { programmeId, riskId } = useRouteParams('riskTask');
  const link = useLink();
  const fresh = riskId === 'new';
  const keep = useMayKeep(programmeId);
  const around = useAround(programmeId, keep);
  const risk = useQuery({ ...riskQuery({ programmeId, riskId, asAt: undefined }), enabled: !fresh });
  const back = fresh ? link('risks', { programmeId }) : link('risk', { programmeId, riskId });
  return (
    <TaskScreen
      programmeId={programmeId}
      title={fresh ? 'Raise a risk' : 'Change what the risk says'}
      from={<Link to={back}>{fresh ? 'Risks' : risk.data === undefined ? 'The risk' : `${risk.data.ref} ${risk.data.title}`}</Link>}
      back={back}
      allowed={fresh ? keep.any : risk.data === undefined ? keep.any : keep.risksOf(risk.data.priorityId)}
      answer={
        fresh
          ? 'Because of a cause there is a risk of an event, which would lead to a consequence. Scores and controls follow on its own page.'
          : undefined
      }
    >
      <Answer query={around} what="the register">
        {(known) =>
          fresh ? (
            <Fresh programmeId={programmeId} around={known} back={back} />
          ) : (
            <Answer query={risk} what="the risk">
              {(stored) =>
                stored.status === 'CLOSED' ? (
                  <p>
                    This risk is closed, and is changed no more. <Link to={back}>Back to the risk</Link>
                  </p>
                ) : (
                  <Change programmeId={programmeId} risk={stored} around={known} back={back} />
                )
              }
            </Answer>
          )
        }
      </Answer>
    </TaskScreen>
  );
}

function Fresh({ programmeId, around, back }: { programmeId: string; around: Around; back: string }) {
  const navigate = useNavigate();
  const link = useLink();
  return (
    <FieldsForm
      name="Raise a risk"
      what={`risk/${programmeId}/new`}
      blank={{ ...blankRisk({}), reason: '' }}
      fields={({ audience }) => [...riskFields({ ...around, audience: true }), ...(audience === 'ADVISERS' ? [reasonField] : [])]}
      button="Raise the risk"
      send={({ reason, ...values }) => {
        const risk = riskDraft(values) as unknown as RiskDraft;
        return reason === undefined
          ? raiseRisk(programmeId, risk)
          : askForNarrowRisk(programmeId, { risk, reason: String(reason) }).then((asked) => ({ ...asked, kept: true }));
      }}
      stale={stale(programmeId)}
      onCancel={() => void navigate(back)}
      onDone={(written) => {
        const { id, kept } = written as { id: string; kept?: boolean };
        void (kept === true
          ? navigate(link('riskTask', { programmeId, riskId: 'all', task: 'readers' }), {
              state: { done: 'It is asked for. The risk enters the register when the chair or a programme manager agrees.' },
            })
          : navigate(link('risk', { programmeId, riskId: id }), { state: { done: 'The risk is raised. Assess it and say what is done about it.' } }));
      }}
      wholePage
    />
  );
}

function Change({ programmeId, risk, around, back }: { programmeId: string; risk: Risk; around: Around; back: string }) {
  const navigate = useNavigate();
  // More readers need nobody else; fewer are asked for on a page of their own.
  const fields = riskFields({ ...around, audience: risk.audience !== 'AREA' });
  return (
    <FieldsForm
      name="Change the risk"
      what={`risk/${risk.id}`}
      blank={blankRisk(risk)}
      tag={versionTag(risk)}
      fields={() => fields}
      button="Save the change"
      send={(values, tag) => changeRisk(risk.id, tag, riskPatch(fields, values))}
      stale={stale(programmeId)}
      stored={
        <p className="govuk-inset-text">
          Stored now: {risk.title}, owner {risk.owner ?? 'nobody'}. Saving puts what you typed below in its place.
        </p>
      }
      onCancel={() => void navigate(back)}
      onDone={() => void navigate(back, { state: { done: 'The risk is changed.' } })}
      wholePage
    />
  );
}
