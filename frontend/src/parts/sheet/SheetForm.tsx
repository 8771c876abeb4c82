import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { Button, Buttons } from '@/design/Button';
import type { Column } from '@/design/DataTable';
import { ErrorSummary, errorOf, type FieldError } from '@/design/ErrorSummary';
import { Field } from '@/design/Field';
import { TextArea } from '@/design/inputs';
import { refusedReason, wrongReason as faultOf } from '@/parts/form/personalDetails';
import { refusalOf } from '@/parts/form/refusal';
import { Restored } from '@/parts/form/Restored';
import { useUnsent } from '@/parts/form/useUnsent';
import { plural } from '@/parts/words';
import { readCsv, type Table } from './csv';
import type { Rehearsal } from './rehearsal';
import { SheetReport } from './SheetReport';

export interface SheetFormProps<Good extends { line: number }> {
  name: string;
  /** Under which name what is pasted is kept in this tab. */
  what: string;
  /** Which columns are known, and an example. */
  hint: ReactNode;
  /** "figure", "figures". */
  noun: readonly [string, string];
  goodColumns: readonly Column<Good>[];
  /** Says what would become of the rows, and stores nothing. `reason`: why texts that may hold personal details must stay. */
  rehearse: (table: Table, reason?: string) => Promise<Rehearsal<Good>>;
  /** Stores the good rows; answers how many. */
  store: (rehearsed: Rehearsal<Good>, reason?: string) => Promise<number>;
  stale: readonly QueryKey[];
  /** Fields that change how rows are read, above them; what was checked before is given up when one changes. */
  options?: (changed: () => void) => ReactNode;
  /** All of it was stored. */
  onDone: (done: string) => void;
}

/** More than anybody pastes; the server's own limit of rows comes first. */
const MOST_CHARACTERS = 2_000_000;
const FIELDS = ['file', 'text'];

/** Pastes or uploads rows: first a rehearsal that stores nothing and says what is wrong with which cell, then the good rows. */
export function SheetForm<Good extends { line: number }>(props: SheetFormProps<Good>) {
  const { name, what, hint, noun, goodColumns, rehearse, store, stale, options, onDone } = props;
  const queries = useQueryClient();
  const typed = useUnsent(what, { text: '' });
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [rehearsed, setRehearsed] = useState<Rehearsal<Good> | null>(null);
  const [stored, setStored] = useState<number | null>(null);
  // With which the rows were checked, and with which they are stored.
  const [reason, setReason] = useState<string>();
  const [wrongReason, setWrongReason] = useState<string>();
  // A double click comes before the button has been drawn busy: rows sent twice are stored once, and the second answer would say none.
  const sending = useRef(false);
  const result = useRef<HTMLDivElement>(null);
  const showResult = () => setTimeout(() => result.current?.focus());
  const onError = (error: unknown) => setErrors(refusalOf(error, FIELDS));

  const rehearsal = useMutation({
    mutationFn: ({ text, why }: { text: string; why?: string }) => rehearse(readCsv(text), why),
    onSuccess: (found, { why }) => {
      setReason(why);
      if (found.trouble === null) {
        setRehearsed(found);
        showResult();
      } else {
        setErrors([{ field: 'text', message: found.trouble }]);
      }
    },
    onError: (error) => {
      const wrong = refusedReason(error);
      setWrongReason(wrong);
      if (wrong === undefined) {
        onError(error);
      }
    },
    onSettled: () => {
      sending.current = false;
    },
  });

  const storing = useMutation({
    mutationFn: (found: Rehearsal<Good>) => store(found, reason),
    onSuccess: (count, { refusals }) => {
      if (refusals.length === 0) {
        typed.forget();
        onDone(`${plural(count, `${noun[0]} is`, `${noun[1]} are`)} stored.`);
      } else {
        sending.current = false;
        setStored(count);
        showResult();
      }
    },
    onError: (error) => {
      sending.current = false;
      onError(error);
    },
    onSettled: () => stale.forEach((queryKey) => void queries.invalidateQueries({ queryKey })),
  });

  const check = (text: string) => {
    if (sending.current) {
      return;
    }
    setStored(null);
    setRehearsed(null);
    setWrongReason(undefined);
    setErrors([]);
    if (text.trim() === '') {
      setErrors([{ field: 'text', message: 'Choose a file, or paste the rows' }]);
    } else if (text.length > MOST_CHARACTERS) {
      setErrors([{ field: 'text', message: 'This is too much at once. Send it in parts.' }]);
    } else {
      sending.current = true;
      rehearsal.mutate({ text });
    }
  };
  const checkAgain = (why: string) => {
    const wrong = faultOf(why);
    setWrongReason(wrong);
    setErrors([]);
    if (wrong === undefined && !sending.current) {
      sending.current = true;
      rehearsal.mutate({ text: typed.form.text, why });
    }
  };
  const take = (text: string) => {
    typed.change({ text });
    setRehearsed(null);
    setStored(null);
  };

  return (
    <>
      <form
        noValidate
        aria-label={name}
        onSubmit={(event) => {
          event.preventDefault();
          check(typed.form.text);
        }}
      >
        <ErrorSummary errors={errors} />
        <Restored typed={typed} />
        <Field id="file" label="A csv file" hint="As a spreadsheet saves it. Or paste the rows below." optional error={errorOf(errors, 'file')}>
          {(control) => (
            <input
              {...control}
              type="file"
              accept=".csv,.tsv,.txt,text/csv"
              className="gt-file"
              onChange={(event) => {
                const file = event.target.files?.[0];
                if (file !== undefined) {
                  void file.text().then((text) => {
                    take(text);
                    check(text);
                  });
                }
              }}
            />
          )}
        </Field>
        {options?.(() => {
          setRehearsed(null);
          setStored(null);
        })}
        <TextArea id="text" label="Rows" hint={hint} rows={8} value={typed.form.text} onChange={take} error={errorOf(errors, 'text')} />
        <Buttons>
          <Button type="submit" look={rehearsed === null ? 'main' : 'secondary'} busy={rehearsal.isPending}>
            Check the rows
          </Button>
          <span className="gt-small gt-quiet">Nothing is stored yet.</span>
        </Buttons>
      </form>
      <div ref={result} tabIndex={-1} className="gt-upload-result">
        {rehearsed === null ? null : (
          <SheetReport
            rehearsed={rehearsed}
            noun={noun}
            goodColumns={goodColumns}
            stored={stored}
            busy={storing.isPending}
            checking={rehearsal.isPending}
            wrongReason={wrongReason}
            onReason={checkAgain}
            onStore={() => {
              if (!sending.current) {
                sending.current = true;
                storing.mutate(rehearsed);
              }
            }}
          />
        )}
      </div>
    </>
  );
}
