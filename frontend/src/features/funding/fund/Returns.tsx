import { Link, useNavigate } from 'react-router';
import { DateValue } from '@/design/DateValue';
import { Panel } from '@/design/Panel';
import { Tag } from '@/design/Tag';
import { FieldsForm } from '@/parts/form/FieldsForm';
import { Opener } from '@/parts/form/Opener';
import { useLink } from '@/routes/links';
import type { Return } from '../api/types';
import { beginReturn } from '../api/writes';
import { quarterChoices, quarterWords, RETURN_WORDS } from '../words';
import type { FundPartProps } from './partProps';

/** What the funder was told each quarter, and what it said to it. */
export function Returns({ programmeId, page: { grant, returns }, may }: FundPartProps) {
  const link = useLink();
  const navigate = useNavigate();
  const owed = grant.nextReturn;
  // One that is written already is gone on with, not begun again.
  const next = returns.some(({ financialYear, quarter }) => financialYear === owed?.financialYear && quarter === owed?.quarter) ? undefined : owed;
  return (
    <Panel title="Returns to the funder" count={returns.length}>
      {(grant.overdueReturns.length > 0 ? grant.overdueReturns : owed === undefined ? [] : [owed]).map((due) => (
        <p key={`${due.financialYear} ${due.quarter}`}>
          {due.overdue ? <strong className="gt-late">Overdue: </strong> : 'Next: '}
          {quarterWords(due.financialYear, due.quarter)}, due <DateValue value={due.dueOn} />.
        </p>
      ))}
      {returns.length === 0 ? (
        <p>None was written.</p>
      ) : (
        <ul className="gt-chain">
          {returns.map((one) => (
            <li key={one.id}>
              <p>
                <Link to={link('return', { programmeId, returnId: one.id })}>
                  {one.financialYear === undefined ? 'A return whose quarter was not published' : quarterWords(one.financialYear, one.quarter)}
                  {one.number === 1 ? '' : `, version ${one.number}`}
                </Link>{' '}
                <Tag>{RETURN_WORDS[one.state].toLowerCase()}</Tag>
              </p>
              <When one={one} />
            </li>
          ))}
        </ul>
      )}
      {may.submit ? (
        <div className="gt-after">
          <Opener name="return" button="Begin a return">
            {(close) => (
              <FieldsForm
                name="Begin a return"
                what={`return/${grant.id}`}
                blank={{ financialYear: next?.financialYear ?? '', quarter: next === undefined ? '' : String(next.quarter) }}
                fields={() => [
                  {
                    id: 'financialYear',
                    kind: 'text',
                    width: 10,
                    label: 'Financial year',
                    hint: 'For example, 2024-25.',
                    ask: 'Name the financial year',
                  },
                  {
                    id: 'quarter',
                    kind: 'select',
                    label: 'Quarter',
                    ask: 'Choose the quarter',
                    choices: [{ value: '', label: 'Choose' }, ...quarterChoices],
                  },
                ]}
                button="Begin the return"
                send={({ financialYear, quarter }) => beginReturn(grant.id, { financialYear: String(financialYear), quarter: Number(quarter) })}
                stale={[['programme', programmeId]]}
                onCancel={close}
                onDone={(written) => void navigate(link('return', { programmeId, returnId: (written as { id: string }).id }))}
              />
            )}
          </Opener>
        </div>
      ) : null}
    </Panel>
  );
}

function When({ one: { state, submittedOn, approvedOn, approvalReference, dueOn } }: { one: Return }) {
  return (
    <p className="gt-small gt-quiet">
      {submittedOn === undefined ? (
        state !== 'DRAFT' ? (
          'On which day it was submitted is not recorded.'
        ) : dueOn === undefined ? (
          'Not submitted.'
        ) : (
          <>
            Not submitted; due <DateValue value={dueOn} />.
          </>
        )
      ) : (
        <>
          Submitted on <DateValue value={submittedOn} />.
        </>
      )}
      {approvedOn === undefined ? null : (
        <>
          {' '}
          Approved on <DateValue value={approvedOn} />
          {approvalReference === undefined ? '' : `: ${approvalReference}`}.
        </>
      )}
    </p>
  );
}
