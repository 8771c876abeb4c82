import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { Answer } from '@/parts/Answer';
import { FieldsForm } from '@/parts/form/FieldsForm';
import { useLink, useRouteParams } from '@/routes/links';
import { askForFewer } from '../api/audience';
import { riskQuery, type Risk } from '../api/risk';
import { useMayKeep } from '../permissions';
import { stale } from '../stale';
import { TaskScreen } from '../task/TaskScreen';
import { reasonField } from '../task/riskFields';

/** Asks that fewer people read a risk of the register. */
export function FewerPage() {
  const { programmeId, riskId } = useRouteParams('riskTask');
  const link = useLink();
  const keep = useMayKeep(programmeId);
  const risk = useQuery(riskQuery({ programmeId, riskId, asAt: undefined }));
  const back = link('risk', { programmeId, riskId });
  return (
    <TaskScreen
      programmeId={programmeId}
      title="Ask that fewer people read it"
      from={<Link to={back}>{risk.data === undefined ? 'The risk' : `${risk.data.ref} ${risk.data.title}`}</Link>}
      back={back}
      allowed={risk.data === undefined ? keep.any : keep.risksOf(risk.data.priorityId)}
      answer="Only advisers, the chair and the programme manager will read it then. Another person, the chair or a programme manager, decides; until then everybody reads it as before."
    >
      <Answer query={risk} what="the risk">
        {(stored) =>
          stored.status === 'CLOSED' || stored.audience !== 'AREA' ? (
            <p>
              {stored.status === 'CLOSED'
                ? 'This risk is closed, and is changed no more.'
                : 'This risk is for advisers, the chair and the programme manager only already.'}{' '}
              <Link to={back}>Back to the risk</Link>
            </p>
          ) : (
            <Form risk={stored} programmeId={programmeId} back={back} />
          )
        }
      </Answer>
    </TaskScreen>
  );
}

function Form({ risk, programmeId, back }: { risk: Risk; programmeId: string; back: string }) {
  const navigate = useNavigate();
  return (
    <FieldsForm
      name="Ask that fewer people read it"
      what={`risk/${risk.id}/readers`}
      blank={{ reason: '' }}
      fields={() => [reasonField]}
      button="Ask for it"
      send={({ reason }) => askForFewer(risk.id, String(reason))}
      stale={stale(programmeId)}
      onCancel={() => void navigate(back)}
      onDone={() =>
        void navigate(back, {
          state: { done: 'It is asked for. The chair or a programme manager decides; until then everybody reads the risk as before.' },
        })
      }
      wholePage
    />
  );
}
