import { useEffect, useRef } from 'react';
import { useStanding } from './standing';

export interface FieldError {
  /** The id of the field, or none when the trouble belongs to no field. */
  field?: string;
  message: string;
}

export interface ErrorSummaryProps {
  /** A new array after each attempt: that is what moves the focus again. */
  errors: readonly FieldError[];
  title?: string;
}

/** At the top of the form; the page's title begins with "Error: " while it stands; takes the focus when it appears and after each new attempt; each line leads to its field. */
export function ErrorSummary({ errors, title = 'There is a problem' }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    box.current?.focus();
  }, [errors]);

  useStanding(errors.length > 0);

  if (errors.length === 0) {
    return null;
  }
  return (
    <div className="govuk-error-summary" ref={box} tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {errors.map((error) => (
              <li key={`${error.field ?? ''} ${error.message}`}>
                {error.field === undefined ? (
                  <span className="govuk-error-message">{error.message}</span>
                ) : (
                  <FieldLink field={error.field} message={error.message} />
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

function FieldLink({ field, message }: { field: string; message: string }) {
  return (
    <a
      href={`#${field}`}
      onClick={(event) => {
        const target = document.getElementById(field);
        if (target !== null) {
          // The label is scrolled to, not the box alone: what is asked must be read beside what was answered.
          event.preventDefault();
          const legend = target.closest('fieldset')?.querySelector('legend');
          (legend ?? document.querySelector(`label[for="${CSS.escape(field)}"]`) ?? target).scrollIntoView();
          target.focus({ preventScroll: true });
        }
      }}
    >
      {message}
    </a>
  );
}

/** The message of one field out of all. */
export function errorOf(errors: readonly FieldError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message;
}
