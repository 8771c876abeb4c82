import { useState } from 'react';
import { Checkboxes } from '@/design/Checkboxes';
import { NO_DATE } from '@/design/dates';
import { errorOf } from '@/design/ErrorSummary';
import { DateInput, Radios, Select, TextArea, TextInput } from '@/design/inputs';
import { textOf, type Field, type FormError, type Typed } from './fields';

export interface InputsProps {
  fields: readonly Field[];
  typed: Typed;
  change: (part: Typed) => void;
  errors: readonly FormError[];
}

/** The fields of a form, one under the other, with the headings that group them; those that are seldom needed are folded away. */
export function Inputs(props: InputsProps & { level: 2 | 3 }) {
  const { fields, level } = props;
  const Heading = `h${level}` as const;
  return runs(fields, ({ folded }) => folded).map((run) => {
    const [first] = run;
    return (
      <div key={first?.id}>
        {first?.section === undefined ? null : <Heading className="gt-form-section">{first.section}</Heading>}
        {first?.folded === undefined ? <Lines {...props} fields={run} level={level} /> : <Folded {...props} fields={run} summary={first.folded} />}
      </div>
    );
  });
}

/** Neighbours that say the same stay together; a field with a heading begins anew. */
function runs(fields: readonly Field[], of: (field: Field) => string | undefined): Field[][] {
  const found: Field[][] = [];
  for (const field of fields) {
    const last = found.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && of(before) === of(field) && field.section === undefined) {
      last.push(field);
    } else {
      found.push([field]);
    }
  }
  return found;
}

function Lines({ fields, ...rest }: InputsProps & { level?: number }) {
  const lines: Field[][] = [];
  for (const field of fields) {
    const last = lines.at(-1);
    if (field.beside === true && last !== undefined) {
      last.push(field);
    } else {
      lines.push([field]);
    }
  }
  return lines.map((line) =>
    line.length === 1 ? (
      line.map((field) => <Input key={field.id} {...rest} field={field} />)
    ) : (
      <div key={line[0]?.id} className="gt-fields__row">
        {line.map((field) => (
          <Input key={field.id} {...rest} field={field} />
        ))}
      </div>
    ),
  );
}

/** Open from the start when something stands in it, and whenever something in it is wrong: an error must be seen. */
function Folded({ summary, ...props }: InputsProps & { summary: string }) {
  const { fields, typed, errors } = props;
  const [filled] = useState(() => fields.some(({ id }) => textOf(typed, id) !== ''));
  const wrong = errors.some(({ field }) => fields.some(({ id }) => id === field));
  return (
    <details className="govuk-details" open={filled || wrong}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">
        <Lines {...props} />
      </div>
    </details>
  );
}

function Input({ field, typed, change, errors }: Omit<InputsProps, 'fields'> & { field: Field }) {
  const { id, label, hint, ask } = field;
  const common = { id, label, hint, optional: ask === undefined && field.kind !== 'radios', error: errorOf(errors, id) };
  const text = textOf(typed, id);
  const onChange = (value: string) => change({ [id]: value });
  switch (field.kind) {
    case 'date': {
      const parts = typed[id];
      return (
        <DateInput
          {...common}
          value={typeof parts === 'object' ? parts : NO_DATE}
          onChange={(value) => change({ [id]: value })}
          wrongPart={errors.find((error) => error.field === id)?.part}
        />
      );
    }
    case 'area':
      return (
        <TextArea
          {...common}
          rows={field.rows ?? 3}
          {...(field.limit === undefined ? {} : { limit: field.limit })}
          value={text}
          onChange={onChange}
        />
      );
    case 'select':
      return <Select {...common} choices={field.choices} value={text} onChange={onChange} />;
    case 'radios':
      return <Radios {...common} choices={field.choices} value={text} onChange={onChange} />;
    case 'checks':
      return (
        <Checkboxes
          {...common}
          choices={field.choices}
          value={text.split(' ').filter((value) => value !== '')}
          onChange={(values) => onChange(values.join(' '))}
        />
      );
    case 'money':
      return <TextInput {...common} width={10} prefix="£" value={text} onChange={onChange} autoComplete="off" />;
    case 'number':
    case 'whole':
      return <TextInput {...common} width={field.width ?? 10} numeric={field.kind === 'whole'} value={text} onChange={onChange} autoComplete="off" />;
    default:
      return (
        <TextInput {...common} {...(field.width === undefined ? {} : { width: field.width })} value={text} onChange={onChange} autoComplete="off" />
      );
  }
}
