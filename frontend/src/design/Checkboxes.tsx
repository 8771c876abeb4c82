import { FieldSet, type FieldProps } from './Field';
import type { Choice } from './inputs';

export interface CheckboxesProps extends FieldProps {
  /** The values that are ticked. */
  value: readonly string[];
  onChange: (value: string[]) => void;
  choices: readonly Choice[];
}

/** Any of several, or none. The first carries the field's own id, so that the error summary lands on it. */
export function Checkboxes(props: CheckboxesProps) {
  const { id, value, onChange, choices } = props;
  return (
    <FieldSet {...props}>
      <div className="govuk-checkboxes govuk-checkboxes--small">
        {choices.map((choice, index) => {
          const own = index === 0 ? id : `${id}-${index}`;
          const ticked = value.includes(choice.value);
          return (
            <div key={choice.value} className="govuk-checkboxes__item">
              <input
                className="govuk-checkboxes__input"
                type="checkbox"
                id={own}
                name={id}
                value={choice.value}
                checked={ticked}
                aria-describedby={choice.hint === undefined ? undefined : `${own}-means`}
                onChange={() => onChange(ticked ? value.filter((other) => other !== choice.value) : [...value, choice.value])}
              />
              <label className="govuk-label govuk-checkboxes__label" htmlFor={own}>
                {choice.label}
              </label>
              {choice.hint === undefined ? null : (
                <div id={`${own}-means`} className="govuk-hint govuk-checkboxes__hint">
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
