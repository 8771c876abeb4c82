import type { ReactNode } from 'react';
import type { DateParts } from './dates';
import { Field, FieldSet, type FieldProps } from './Field';

const wrong = (error: string | undefined, block: string) => (error === undefined ? '' : ` ${block}--error`);

export interface TextInputProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'url' | 'search';
  width?: 2 | 4 | 10 | 20;
  /** A bare number must open the number keys without the arrows that change it by accident. */
  numeric?: boolean;
  autoComplete?: string;
  /** The unit before the box; to a screen reader the label says it. */
  prefix?: string;
}

export function TextInput(props: TextInputProps) {
  const { value, onChange, type = 'text', width, numeric = false, autoComplete, prefix } = props;
  return (
    <Field {...props}>
      {(control) => {
        const input = (
          <input
            {...control}
            type={type}
            className={`govuk-input${width === undefined ? '' : ` govuk-input--width-${width}`}${wrong(props.error, 'govuk-input')}`}
            value={value}
            inputMode={numeric ? 'numeric' : prefix === undefined ? undefined : 'decimal'}
            autoComplete={autoComplete}
            spellCheck={type === 'text' && !numeric && prefix === undefined}
            onChange={(event) => {
              onChange(event.target.value);
            }}
          />
        );
        return prefix === undefined ? (
          input
        ) : (
          <div className="govuk-input__wrapper">
            <div className="govuk-input__prefix" aria-hidden="true">
              {prefix}
            </div>
            {input}
          </div>
        );
      }}
    </Field>
  );
}

export interface TextAreaProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  rows?: number;
  /** The API's limit. Said while typing, never enforced by cutting off. */
  limit?: number;
}

export function TextArea(props: TextAreaProps) {
  const { value, onChange, rows = 5, limit } = props;
  const left = limit === undefined ? null : limit - value.length;
  return (
    <Field {...props}>
      {(control) => (
        <>
          <textarea
            {...control}
            className={`govuk-textarea${wrong(props.error, 'govuk-textarea')}`}
            rows={rows}
            value={value}
            onChange={(event) => {
              onChange(event.target.value);
            }}
          />
          {left === null ? null : (
            <p className="gt-small gt-quiet" aria-live={left < 50 ? 'polite' : 'off'}>
              {left < 0 ? `${(-left).toLocaleString('en-GB')} characters too many` : `${left.toLocaleString('en-GB')} characters left`}
            </p>
          )}
        </>
      )}
    </Field>
  );
}

export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}

export interface SelectProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  choices: readonly { value: string; label: string }[];
}

export function Select(props: SelectProps) {
  const { value, onChange, choices } = props;
  return (
    <Field {...props}>
      {(control) => (
        <select
          {...control}
          className={`govuk-select${wrong(props.error, 'govuk-select')}`}
          value={value}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export interface RadiosProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  choices: readonly Choice[];
}

/** The first choice carries the field's own id, so that the error summary lands on it; the field's hint has `-hint` of that id. */
export function Radios(props: RadiosProps) {
  const { id, value, onChange, choices } = props;
  return (
    <FieldSet {...props}>
      <div className="govuk-radios govuk-radios--small">
        {choices.map((choice, index) => {
          const own = index === 0 ? id : `${id}-${index}`;
          return (
            <div key={choice.value} className="govuk-radios__item">
              <input
                className="govuk-radios__input"
                type="radio"
                id={own}
                name={id}
                value={choice.value}
                checked={value === choice.value}
                aria-describedby={choice.hint === undefined ? undefined : `${own}-means`}
                onChange={() => {
                  onChange(choice.value);
                }}
              />
              <label className="govuk-label govuk-radios__label" htmlFor={own}>
                {choice.label}
              </label>
              {choice.hint === undefined ? null : (
                <div id={`${own}-means`} className="govuk-hint govuk-radios__hint">
                  {choice.hint}
                </div>
              )}
            </div>
          );
        })}
      </div>
    </FieldSet>
  );
}

export interface DateInputProps extends FieldProps {
  value: DateParts;
  onChange: (value: DateParts) => void;
  /** Which box is wrong; all of them when not said. */
  wrongPart?: keyof DateParts | undefined;
}

const BOXES = [
  { part: 'day', label: 'Day', width: 2 },
  { part: 'month', label: 'Month', width: 2 },
  { part: 'year', label: 'Year', width: 4 },
] as const;

/** Three boxes, because people know their dates by day, month and year and a calendar is slow by keyboard. */
export function DateInput(props: DateInputProps) {
  const { id, value, onChange, error, wrongPart } = props;
  const target = wrongPart ?? 'day';
  return (
    <FieldSet {...props}>
      <div className="govuk-date-input">
        {BOXES.map(({ part, label, width }) => {
          // The summary's link is the bare id: it must lead to the box that is wrong.
          const own = part === target ? id : `${id}-${part}`;
          const bad = error !== undefined && (wrongPart === undefined || wrongPart === part);
          return (
            <div key={part} className="govuk-date-input__item">
              <label className="govuk-label govuk-date-input__label" htmlFor={own}>
                {label}
              </label>
              <input
                className={`govuk-input govuk-date-input__input govuk-input--width-${width}${bad ? ' govuk-input--error' : ''}`}
                id={own}
                name={`${id}-${part}`}
                type="text"
                inputMode={part === 'month' ? undefined : 'numeric'}
                autoComplete="off"
                aria-invalid={bad ? true : undefined}
                value={value[part]}
                onChange={(event) => {
                  onChange({ ...value, [part]: event.target.value });
                }}
              />
            </div>
          );
        })}
      </div>
    </FieldSet>
  );
}
