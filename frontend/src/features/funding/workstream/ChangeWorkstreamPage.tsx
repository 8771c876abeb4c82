import { Link } from 'react-router';
import { Facts, Panel } from '@/design/Panel';
import { Answer } from '@/parts/Answer';
import { FieldsForm } from '@/parts/form/FieldsForm';
import { versionTag } from '@/server/versionTag';
import type { Workstream } from '../api/types';
import { changeWorkstream } from '../api/writes';
import { workstreamFields } from '../fund/Workstreams';
import { MoneyTask } from '../MoneyTask';
import { patchOf } from '../patch';
import { useTask } from './useTask';

/** The words of a workstream; its money moves by virements only. */
export function ChangeWorkstreamPage() {
  const { programmeId, workstream, back, title, cancel, done } = useTask();
  const blank = ({ title: name, objective, approach, lead }: Workstream) => ({
    title: name,
    objective: objective ?? '',
    approach: approach ?? '',
    lead: lead ?? '',
  });
  return (
    <MoneyTask programmeId={programmeId} permission="keep" title="Change the workstream" from={<Link to={back}>{title}</Link>} back={back}>
      <Answer query={workstream} what="the workstream">
        {(stored) => (
          <FieldsForm
            name="Change the workstream"
            what={`workstream/${stored.id}`}
            blank={blank(stored)}
            tag={versionTag(stored)}
            fields={() => workstreamFields()}
            button="Save the change"
            send={(values, tag) => changeWorkstream(stored.id, tag, patchOf(Object.keys(blank(stored)), values))}
            stale={[['programme', programmeId]]}
            stored={
              <Panel title="Stored now">
                <Facts
                  facts={[
                    { name: 'Title', value: stored.title },
                    { name: 'To reach', value: stored.objective ?? 'nothing recorded' },
                  ]}
                />
              </Panel>
            }
            onCancel={cancel}
            onDone={() => done('The workstream was changed.')}
            wholePage
          />
        )}
      </Answer>
    </MoneyTask>
  );
}
