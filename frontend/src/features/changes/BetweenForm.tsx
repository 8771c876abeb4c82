import { useState } from 'react';
import { Button, Buttons } from '@/design/Button';
import { dateWords, partsOf, parseIsoDate, readDateParts, type DateParts } from '@/design/dates';
import { ErrorSummary, errorOf, type FieldError } from '@/design/ErrorSummary';
import { FieldSet } from '@/design/Field';
import { DateInput, Select } from '@/design/inputs';

const DATE = 'date';

export interface BetweenFormProps {
  from: string;
  to: string;
  /** The day one looks at; `to` is that day where nothing else is chosen. */
  day: string;
  isPast: boolean;
  choices: readonly { value: string; label: string }[];
  set: (change: { from: string; to: string }) => void;
}

interface End {
  kind: string;
  date: DateParts;
}

/** The two states to compare: each a day, or a meeting or the close of a cycle. */
export function BetweenForm({ from, to, day, isPast, choices, set }: BetweenFormProps) {
  const [start, setStart] = useState(() => endOf(from));
  const [end, setEnd] = useState(() => endOf(to));
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [parts, setParts] = useState<{ from?: keyof DateParts; to?: keyof DateParts }>({});

  const submit = () => {
    const first = read(start, 'The first date', day);
    const second = read(end, 'The second date', day);
    setParts({ ...(first.part === undefined ? {} : { from: first.part }), ...(second.part === undefined ? {} : { to: second.part }) });
    const found = [
      ...(first.message === undefined ? [] : [{ field: 'from-date', message: first.message }]),
      ...(second.message === undefined ? [] : [{ field: 'to-date', message: second.message }]),
    ];
    setErrors(found);
    if (found.length === 0) {
      set({ from: first.value, to: second.value });
    }
  };

  return (
    <form
      className="gt-between"
      noValidate
      aria-label="Choose what to compare"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary errors={errors} />
      <div className="gt-between__ends">
        <One
          id="from"
          label="From"
          none="As usual: the last close, or 30 days before"
          end={start}
          change={setStart}
          choices={choices}
          error={errorOf(errors, 'from-date')}
          part={parts.from}
        />
        <One
          id="to"
          label="To"
          none={isPast ? dateWords(day) : 'Now'}
          end={end}
          change={setEnd}
          choices={choices}
          error={errorOf(errors, 'to-date')}
          part={parts.to}
        />
      </div>
      <Buttons>
        <Button type="submit" look="secondary">
          Show the changes
        </Button>
      </Buttons>
    </form>
  );
}

interface OneProps {
  id: 'from' | 'to';
  label: string;
  none: string;
  end: End;
  change: (end: End) => void;
  choices: BetweenFormProps['choices'];
  error: string | undefined;
  part: keyof DateParts | undefined;
}

function One({ id, label, none, end, change, choices, error, part }: OneProps) {
  const known = end.kind === '' || end.kind === DATE || choices.some(({ value }) => value === end.kind);
  return (
    <FieldSet id={`${id}-end`} label={label}>
      <Select
        id={id}
        label={<span className="govuk-visually-hidden">What</span>}
        value={end.kind}
        onChange={(kind) => change({ ...end, kind })}
        choices={[
          { value: '', label: none },
          { value: DATE, label: 'A date' },
          ...choices,
          // An address may name a revision or a moment, which nobody would pick from a list.
          ...(known ? [] : [{ value: end.kind, label: end.kind.replace(/^(\w+):/, '$1 ') }]),
        ]}
      />
      {end.kind === DATE ? (
        <DateInput
          id={`${id}-date`}
          label={<span className="govuk-visually-hidden">Date</span>}
          hint="For example, 15 7 2024: the end of that day."
          value={end.date}
          onChange={(date) => change({ ...end, date })}
          error={error}
          wrongPart={part}
        />
      ) : null}
    </FieldSet>
  );
}

function endOf(value: string): End {
  return parseIsoDate(value) === null ? { kind: value, date: partsOf(undefined) } : { kind: DATE, date: partsOf(value) };
}

function read({ kind, date }: End, what: string, day: string): { value: string; message?: string; part?: keyof DateParts } {
  if (kind !== DATE) {
    return { value: kind };
  }
  const known = readDateParts(date, what);
  if (known.kind === 'date') {
    return known.iso <= day ? { value: known.iso } : { value: '', message: `${what} must not be after ${dateWords(day)}` };
  }
  return known.kind === 'none' ? { value: '', message: `Enter ${what.toLowerCase()}` } : { value: '', message: known.message, part: known.part };
}
