import { useNavigate } from 'react-router';
import { Facts, Panel } from '@/design/Panel';
import { FieldsForm } from '@/parts/form/FieldsForm';
import { pounds } from '@/parts/money';
import { useLink } from '@/routes/links';
import { versionTag } from '@/server/versionTag';
import { changeReturn } from '../api/writes';
import { patchOf } from '../patch';
import type { ReturnPartProps } from './partProps';

/** The words of a return and the payment it is to release. The figures come by themselves. */
export function WriteForm({ programmeId, shown, page }: ReturnPartProps) {
  const link = useLink();
  const navigate = useNavigate();
  const blank = { narrative: shown.narrative ?? '', trancheId: shown.trancheId ?? '' };
  const open = (page?.tranches ?? []).filter(({ id, state }) => state !== 'RECEIVED' || id === shown.trancheId);
  return (
    <FieldsForm
      name="Write the return"
      what={`return-words/${shown.id}`}
      blank={blank}
      tag={versionTag(shown)}
      fields={() => [
        {
          id: 'narrative',
          kind: 'area',
          label: 'What is said beside the figures?',
          hint: 'What was done with the money, what came of it, and what is ahead of or behind the plan; without names. Figures of money, outputs and conditions are added by themselves.',
          limit: 20_000,
          rows: 14,
        },
        {
          id: 'trancheId',
          kind: 'select',
          label: 'Which payment does its approval release?',
          choices: [
            { value: '', label: 'None' },
            ...open.map(({ id, position, pence }) => ({ value: id, label: `Payment ${position}: ${pounds(pence)}` })),
          ],
        },
      ]}
      button="Save, and check the figures"
      send={(values, tag) => changeReturn(shown.id, tag, patchOf(Object.keys(blank), values))}
      stale={[['programme', programmeId]]}
      stored={
        <Panel title="Stored now">
          <Facts facts={[{ name: 'Words', value: shown.narrative ?? 'none' }]} />
        </Panel>
      }
      onCancel={() => void navigate(link('fund', { programmeId, fundId: shown.fundId }))}
      onDone={() => void navigate(link('return', { programmeId, returnId: shown.id }, { step: 'check' }))}
      wholePage
    />
  );
}
