import { Link, useNavigate } from 'react-router';
import { NO_DATE } from '@/design/dates';
import { DateValue } from '@/design/DateValue';
import { Facts, Panel } from '@/design/Panel';
import { Tag } from '@/design/Tag';
import { FieldsForm } from '@/parts/form/FieldsForm';
import { Opener } from '@/parts/form/Opener';
import { ReasonInPlace } from '@/parts/form/ReasonInPlace';
import { pounds } from '@/parts/money';
import { useLink } from '@/routes/links';
import { versionTag } from '@/server/versionTag';
import { approveReturn, reopenReturn } from '../api/writes';
import { Opening } from '../Opening';
import { RETURN_WORDS, TRANCHE_WORDS } from '../words';
import type { ReturnPartProps } from './partProps';

/** The funder's letter, when it comes. */
export function Approve({ programmeId, shown, may }: ReturnPartProps) {
  return shown.state !== 'SUBMITTED' || !may.submit ? null : (
    <Panel title="The funder’s approval">
      <p>When the letter has come, record it: then the payment that waits for it is free.</p>
      <Opening name="approve" button="Record the approval" said="The approval is recorded.">
        {(opened) => (
          <FieldsForm
            name="Record the approval"
            what={`return-approval/${shown.id}`}
            blank={{ approvedOn: NO_DATE, reference: '' }}
            tag={versionTag(shown)}
            fields={() => [
              { id: 'approvedOn', kind: 'date', label: 'Which day is on the letter?', ask: 'Enter the day of the funder’s letter' },
              {
                id: 'reference',
                kind: 'text',
                label: 'Which letter or minute shows it?',
                hint: 'Without names: Letter DBV/2024/117.',
                ask: 'Name the letter or minute that shows the approval',
              },
            ]}
            button="Record the approval"
            send={(values, tag) => approveReturn(shown.id, tag, values as unknown as Parameters<typeof approveReturn>[2])}
            stale={[['programme', programmeId]]}
            stored={
              <Panel title="Stored now">
                <Facts facts={[{ name: 'State', value: RETURN_WORDS[shown.state] }]} />
              </Panel>
            }
            {...opened}
          />
        )}
      </Opening>
    </Panel>
  );
}

/** The payment it is about, and where that stands. */
export function Released({ programmeId, shown, page }: ReturnPartProps) {
  const link = useLink();
  const tranche = page?.tranches.find(({ id }) => id === shown.trancheId);
  return tranche === undefined ? null : (
    <Panel title="The payment it releases">
      <p>
        <Link to={link('fund', { programmeId, fundId: shown.fundId })}>
          Payment {tranche.position}: {pounds(tranche.pence)}
        </Link>{' '}
        <Tag>{TRANCHE_WORDS[tranche.state].toLowerCase()}</Tag>
        {tranche.due === undefined ? null : (
          <>
            {' '}
            due <DateValue value={tranche.due} />
          </>
        )}
        {tranche.waitsFor === undefined ? '' : `. It waits for ${tranche.waitsFor}`}.
      </p>
    </Panel>
  );
}

/** Begins the next version; what was sent stays as it was. */
export function Reopen({ programmeId, shown, may }: ReturnPartProps) {
  const link = useLink();
  const navigate = useNavigate();
  const wrong = shown.state === 'SUBMITTED' || shown.state === 'APPROVED';
  return !wrong || !may.submit || shown.financialYear === undefined ? null : (
    <Panel title="Something in it is wrong">
      <Opener name="reopen" button="Reopen it as a new version">
        {(close) => {
          let next = shown.id;
          return (
            <ReasonInPlace
              what={`return-reopening/${shown.id}`}
              name="Reopen the return"
              question="What is wrong with it?"
              button="Begin the new version"
              send={async (reason) => {
                next = (await reopenReturn(shown, reason)).id;
              }}
              stale={[['programme', programmeId]]}
              onCancel={close}
              onDone={() =>
                void navigate(link('return', { programmeId, returnId: next }), {
                  state: { done: 'The new version is begun. It has the words of the one before, and the figures of today.' },
                })
              }
            >
              A draft begins with the same words. What was sent stays here as it was
              {shown.state === 'APPROVED' ? ', but its approval no longer releases the payment' : ''}.
            </ReasonInPlace>
          );
        }}
      </Opener>
    </Panel>
  );
}
