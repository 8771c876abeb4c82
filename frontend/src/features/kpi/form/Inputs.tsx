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

/** The fields of a form, one under the other, with the headings that group them. */
export function Inputs({ fields, typed, change, errors }: InputsProps) {
  return fields.map((field) => (
    <div key={field.id}>
      {field.section === undefined ? null : <h3 className="gt-form-section">{field.section}</h3>}
      <Input field={field} typed={typed} change={change} errors={errors} />
    </div>
  ));
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
      return <TextArea {...common} rows={field.rows ?? 3} {...(field.limit === undefined ? {} : { limit: field.limit })} value={text} onChange={onChange} />;
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
    case 'number':
    case 'whole':
      return <TextInput {...common} width={field.width ?? 10} numeric={field.kind === 'whole'} value={text} onChange={onChange} autoComplete="off" />;
    default:
      return <TextInput {...common} {...(field.width === undefined ? {} : { width: field.width })} value={text} onChange={onChange} autoComplete="off" />;
  }
}
