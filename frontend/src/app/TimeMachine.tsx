import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { Button, Buttons } from '@/design/Button';
import { londonToday, partsOf, readDateParts, type DateParts } from '@/design/dates';
import { ErrorSummary, type FieldError } from '@/design/ErrorSummary';
import { DateInput } from '@/design/inputs';
import { withAsAt, type AsAt } from '@/routes/asAt';

const FIELD = 'as-at';

/** The form that sets the date the whole application obeys. The date lives in the address, so it can be sent on. */
export function TimeMachine({ asAt, onClose }: { asAt: AsAt; onClose: () => void }) {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const [parts, setParts] = useState<DateParts>(() => partsOf(asAt));
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [wrongPart, setWrongPart] = useState<keyof DateParts | undefined>(undefined);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    form.current?.querySelector('input')?.focus();
  }, []);

  const go = (date: AsAt) => {
    onClose();
    void navigate(withAsAt(pathname, search, date), { preventScrollReset: true });
  };

  const show = () => {
    const today = londonToday();
    const read = readDateParts(parts, 'The date');
    if (read.kind === 'date' && read.iso <= today) {
      go(read.iso === today ? undefined : read.iso);
      return;
    }
    const message = read.kind === 'none' ? 'Enter a date' : read.kind === 'error' ? read.message : 'The date must be today or in the past';
    setWrongPart(read.kind === 'error' ? read.part : undefined);
    setErrors([{ field: FIELD, message }]);
  };

  return (
    <div className="gt-wrap">
      {/* The rule is about clicks; Escape is the usual way out of what was opened by a button, from any field in it. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        ref={form}
        noValidate
        aria-label="Choose a date to look at"
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            onClose();
          }
        }}
        onSubmit={(event) => {
          event.preventDefault();
          show();
        }}
      >
        <ErrorSummary errors={errors} />
        <DateInput
          id={FIELD}
          label="Show everything as it was known at the end of"
          hint="For example, 15 7 2024. Every page will show that day until you go back to today."
          value={parts}
          onChange={setParts}
          error={errors[0]?.message}
          wrongPart={wrongPart}
        />
        <Buttons>
          <Button type="submit">Show that day</Button>
          {asAt === undefined ? null : (
            <Button
              look="secondary"
              onClick={() => {
                go(undefined);
              }}
            >
              Back to today
            </Button>
          )}
          <Button look="link" onClick={onClose}>
            Close
          </Button>
        </Buttons>
      </form>
    </div>
  );
}
