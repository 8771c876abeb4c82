import type { QueryKey } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { isOvertaken } from './refusal';
import { Restored } from './Restored';
import { useSending } from './useSending';
import { useUnsent } from './useUnsent';
import { Button, Buttons } from '@/design/Button';
import { ErrorSummary } from '@/design/ErrorSummary';
import { FormPlace } from '@/design/FormPlace';
import { readFields, type Field, type FormError, type Typed, type Values } from './fields';
import { Inputs, type InputsProps } from './Inputs';

export interface FieldsFormProps {
  name: string;
  /** Under which name what is typed is kept in this tab. */
  what: string;
  /** The fields, which may depend on what has been typed and on what was said to it. Ids must be among those of `blank`. */
  fields: (typed: Typed, errors: readonly FormError[]) => readonly Field[];
  blank: Typed;
  button: string;
  /** The version a change is typed over; absent for something new. */
  tag?: string;
  /** Sends what was read, over that version. */
  send: (values: Values, tag: string) => Promise<unknown>;
  stale: readonly QueryKey[];
  onDone: (answer: unknown) => void;
  onCancel: () => void;
  /** What is stored now, shown when somebody else changed it meanwhile. */
  stored?: ReactNode;
  /** Before the first field. */
  lead?: ReactNode;
  /** Instead of one field under the other. */
  arrange?: (inputs: InputsProps) => ReactNode;
  /** When it fills the page it was opened on, the focus stays with the page's heading. */
  wholePage?: boolean;
}

const OVER = '_over';

/** A form of plain fields: says all that is wrong, sends once, loses nothing when it is refused or somebody was faster. */
export function FieldsForm(props: FieldsFormProps) {
  const { name, what, fields, blank, button, tag = '', send, stale, onDone, onCancel, stored, lead, arrange, wholePage = false } = props;
  // The version it was typed over is kept with it: what was stored while one was signing in again is not overwritten unseen.
  const typed = useUnsent<Typed>(what, { ...blank, [OVER]: tag });
  const [overtaken, setOvertaken] = useState(false);
  const over = typed.form[OVER];
  const [local, setLocal] = useState<readonly FormError[]>([]);
  const sending = useSending<Values>({
    send: async (values) => {
      try {
        const answer = await send(values, overtaken || typeof over !== 'string' ? tag : over);
        typed.forget();
        onDone(answer);
      } catch (error) {
        setOvertaken(isOvertaken(error) || overtaken);
        throw error;
      }
    },
    fields: Object.keys(blank),
    stale,
    onDone: () => undefined,
  });
  const errors = local.length > 0 ? local : sending.errors;
  const shown = fields(typed.form, errors);
  const submit = () => {
    const read = readFields(shown, typed.form);
    setLocal(read.errors);
    if (read.errors.length === 0) {
      sending.send(read.values);
    }
  };
  const inputs: InputsProps = { fields: shown, typed: typed.form, change: (part) => typed.change(part), errors };
  const body = (
    <>
      <ErrorSummary errors={errors} />
      <Restored typed={typed} />
      {overtaken ? stored : null}
      {lead}
      {arrange === undefined ? <Inputs {...inputs} level={wholePage ? 2 : 3} /> : arrange(inputs)}
      <Buttons>
        <Button type="submit" busy={sending.busy}>
          {button}
        </Button>
        <Button
          look="link"
          onClick={() => {
            typed.forget();
            onCancel();
          }}
        >
          Cancel
        </Button>
      </Buttons>
    </>
  );
  return wholePage ? (
    <form
      noValidate
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {body}
    </form>
  ) : (
    <FormPlace name={name} onSubmit={submit}>
      {body}
    </FormPlace>
  );
}
