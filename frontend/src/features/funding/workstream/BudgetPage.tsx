import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Button, Buttons } from '@/design/Button';
import { londonToday } from '@/design/dates';
import { errorOf } from '@/design/ErrorSummary';
import { Facts, Panel } from '@/design/Panel';
import { Answer } from '@/parts/Answer';
import { textOf } from '@/parts/form/fields';
import { FieldsForm } from '@/parts/form/FieldsForm';
import { Inputs, type InputsProps } from '@/parts/form/Inputs';
import { pounds } from '@/parts/money';
import { versionTag } from '@/server/versionTag';
import { budgetQuery, fundQuery } from '../api/reads';
import type { Budget, Fund } from '../api/types';
import { replaceBudget } from '../api/writes';
import { MoneyTask } from '../MoneyTask';
import { monthWords } from '../words';
import { atFields, blankBudget, budgetFields, budgetOf, idOf, PLANS, shownMonths, spanOf, spread, type Plan, type Span } from './plan';
import { useTask } from './useTask';

/** Budget lines, plan and forecast of a workstream, changed together. */
export function BudgetPage() {
  const { programmeId, workstreamId, workstream, back, title, cancel, done } = useTask();
  const fundId = workstream.data?.fundId;
  const budget = useQuery(budgetQuery({ programmeId, workstreamId, asAt: undefined }));
  const fund = useQuery({ ...fundQuery({ programmeId, fundId: fundId ?? '', asAt: undefined }), enabled: fundId !== undefined });
  return (
    <MoneyTask programmeId={programmeId} permission="keep" title="Lines, plan and forecast" from={<Link to={back}>{title}</Link>} back={back}>
      <Answer query={budget} what="the budget">
        {(stored) => (
          <Answer query={fund} what="the grant">
            {({ grant }) => (
              <BudgetForm programmeId={programmeId} budget={stored} fund={grant} onCancel={cancel} onDone={() => done('The budget was changed.')} />
            )}
          </Answer>
        )}
      </Answer>
    </MoneyTask>
  );
}

function BudgetForm({
  programmeId,
  budget,
  fund,
  ...ending
}: {
  programmeId: string;
  budget: Budget;
  fund: Fund;
  onCancel: () => void;
  onDone: () => void;
}) {
  const span = spanOf(budget, fund.startsOn, fund.endsOn, londonToday());
  return (
    <FieldsForm
      name="Lines, plan and forecast"
      what={`budget/${budget.workstreamId}`}
      blank={blankBudget(budget, span)}
      tag={versionTag({ id: budget.workstreamId, version: budget.version })}
      fields={(typed) => budgetFields(typed, span)}
      arrange={(inputs) => <Arranged {...inputs} span={span} allocated={budget.allocatedPence} />}
      button="Save lines, plan and forecast"
      send={async (values, tag) => {
        const draft = budgetOf(values, span);
        try {
          return await replaceBudget(budget.workstreamId, tag, draft);
        } catch (error) {
          throw atFields(error, draft);
        }
      }}
      stale={[['programme', programmeId]]}
      stored={
        <Panel title="Stored now">
          <Facts
            facts={[
              { name: 'Budget', value: pounds(budget.allocatedPence) },
              { name: 'In no line', value: pounds(budget.unlinedPence) },
              { name: 'Months planned', value: String(budget.profile.length) },
            ]}
          />
          <p className="gt-small gt-quiet">Saving puts what you typed below in its place.</p>
        </Panel>
      }
      {...ending}
      wholePage
    />
  );
}

function Arranged({ span, allocated, ...inputs }: InputsProps & { span: Span; allocated: number }) {
  const { fields, typed, change } = inputs;
  const lines = fields.filter(({ id }) => id === 'named' || id.startsWith('line-'));
  const months = shownMonths(typed, span);
  const at = (name: 'from' | 'to') => Number(textOf(typed, name));
  return (
    <>
      <h2>Budget lines</h2>
      <p>The workstream has {pounds(allocated)}. A line that is left empty is not agreed.</p>
      <div className="gt-lines">
        <Inputs {...inputs} fields={lines} level={2} />
      </div>
      <h2>Month by month</h2>
      <p>
        What was planned at the start, and what is expected now. Columns copied from a spreadsheet can be pasted into the first box: they fill the
        boxes below and to the right.
      </p>
      <table className="gt-months">
        <caption className="govuk-visually-hidden">Plan and forecast by month, in pounds</caption>
        <thead>
          <tr>
            <th scope="col">Month</th>
            <th scope="col">Planned (£)</th>
            <th scope="col">Expected now (£)</th>
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month}>
              <th scope="row">{monthWords(month)}</th>
              {PLANS.map((plan) => (
                <td key={plan}>
                  <Amount {...inputs} plan={plan} month={month} months={months} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Buttons>
        {at('to') + 1 >= span.all.length ? null : (
          <Button look="secondary" onClick={() => change({ to: String(at('to') + 1) })}>
            Add a month at the end
          </Button>
        )}
        {at('from') === 0 ? null : (
          <Button look="link" onClick={() => change({ from: String(at('from') - 1) })}>
            Add a month before
          </Button>
        )}
      </Buttons>
    </>
  );
}

function Amount({ plan, month, months, typed, change, errors }: InputsProps & { plan: Plan; month: string; months: readonly string[] }) {
  const id = idOf(plan, month);
  const error = errorOf(errors, id);
  return (
    <>
      <label htmlFor={id} className="govuk-visually-hidden">
        {monthWords(month)}, {plan === 'profile' ? 'planned' : 'expected now'}, in pounds
      </label>
      {error === undefined ? null : (
        <p id={`${id}-error`} className="govuk-error-message">
          <span className="govuk-visually-hidden">Error:</span> {error}
        </p>
      )}
      <input
        id={id}
        name={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        className={`govuk-input govuk-input--width-10${error === undefined ? '' : ' govuk-input--error'}`}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        value={textOf(typed, id)}
        onChange={(event) => change({ [id]: event.target.value })}
        onPaste={(event) => {
          const text = event.clipboardData.getData('text');
          if (/[\t\n]/.test(text.trim())) {
            event.preventDefault();
            change(spread(text, plan, month, months));
          }
        }}
      />
    </>
  );
}
