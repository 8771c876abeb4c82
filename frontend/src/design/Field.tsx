import type { ReactNode } from 'react';

export interface FieldProps {
  /** Id and name; the error summary leads here. Use the path of the value in the request: `forecast`, `evidence-0-url`. */
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
}

export interface Described {
  id: string;
  name: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** Label, hint and error round one control, in the order in which they should be read. */
export function Field({ id, label, hint, error, optional, children }: FieldProps & { children: (control: Described) => ReactNode }) {
  return (
    <div className={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}>
      <label className="govuk-label" htmlFor={id}>
        {label}
        {optional === true ? ' (optional)' : null}
      </label>
      <Around id={id} hint={hint} error={error} />
      {children(describe(id, hint, error))}
    </div>
  );
}

/** The same round several controls that belong together. */
export function FieldSet({ id, label, hint, error, optional, children }: FieldProps & { children: ReactNode }) {
  return (
    <div className={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}>
      <fieldset className="govuk-fieldset" aria-describedby={describe(id, hint, error)['aria-describedby']}>
        <legend className="govuk-fieldset__legend">
          {label}
          {optional === true ? ' (optional)' : null}
        </legend>
        <Around id={id} hint={hint} error={error} />
        {children}
      </fieldset>
    </div>
  );
}

function Around({ id, hint, error }: { id: string; hint: ReactNode; error: string | undefined }) {
  return (
    <>
      {hint === undefined ? null : (
        <div id={`${id}-hint`} className="govuk-hint">
          {hint}
        </div>
      )}
      {error === undefined ? null : (
        <p id={`${id}-error`} className="govuk-error-message">
          <span className="govuk-visually-hidden">Error:</span> {error}
        </p>
      )}
    </>
  );
}

function describe(id: string, hint: ReactNode, error: string | undefined): Described {
  const by = [hint === undefined ? null : `${id}-hint`, error === undefined ? null : `${id}-error`].filter(Boolean);
  return {
    id,
    name: id,
    'aria-describedby': by.length === 0 ? undefined : by.join(' '),
    'aria-invalid': error === undefined ? undefined : true,
  };
}
