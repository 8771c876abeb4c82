import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { refusalOf } from '@/api/refusal';
import { Restored } from '@/api/Restored';
import { useUnsent } from '@/api/useUnsent';
import { plural } from '@/api/words';
import { Button, Buttons } from '@/design/Button';
import { ErrorSummary, errorOf, type FieldError } from '@/design/ErrorSummary';
import { Field } from '@/design/Field';
import { TextArea } from '@/design/inputs';
import { sendFigures, type BatchReport } from '../api/writeObservation';
import { readCsv } from './csv';
import { Preview } from './Preview';
import { goodRows, readRows, refusalsOf, sent, type Known, type ReadTable, type Refusal } from './rows';

export interface UploadProps {
  programmeId: string;
  /** The measures one may enter figures of. */
  measures: readonly Known[];
  /** Rows that name no measure are of this one. */
  own: string | null;
  stale: readonly QueryKey[];
  /** All of it was stored. */
  onDone: (done: string) => void;
}

/** What the preview shows: what was read, and what the server says to it. */
export interface Rehearsed {
  table: ReadTable;
  refusals: Refusal[];
  good: ReturnType<typeof goodRows>;
}

/** More than anybody pastes; the server's own limit of figures comes first. */
const MOST_CHARACTERS = 2_000_000;

/** Pastes or uploads figures: first a rehearsal that stores nothing and says what is wrong with which cell, then the good rows. */
export function Upload({ programmeId, measures, own, stale, onDone }: UploadProps) {
  const queries = useQueryClient();
  const typed = useUnsent(`upload/${programmeId}/${own ?? 'all'}`, { text: '' });
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [rehearsed, setRehearsed] = useState<Rehearsed | null>(null);
  const [stored, setStored] = useState<BatchReport | null>(null);
  const result = useRef<HTMLDivElement>(null);
  const fields = ['file', 'text'];

  const rehearsal = useMutation({
    mutationFn: async (text: string): Promise<Rehearsed> => {
      const table = readRows(readCsv(text), measures, own);
      const items = sent(table.rows).map(({ item }) => item);
      if (items.length === 0) {
        return { table, refusals: table.refusals, good: [] };
      }
      const report = await sendFigures(programmeId, items, true);
      const refusals = [...table.refusals, ...refusalsOf(table.rows, report)].sort((one, other) => one.line - other.line);
      return { table, refusals, good: goodRows(table.rows, report) };
    },
    onSuccess: (found) => {
      if (found.table.trouble === null) {
        setRehearsed(found);
        setTimeout(() => result.current?.focus());
      } else {
        setErrors([{ field: 'text', message: found.table.trouble }]);
      }
    },
    onError: (error) => setErrors(refusalOf(error, fields)),
  });

  const storing = useMutation({
    mutationFn: ({ good }: Rehearsed) => sendFigures(programmeId, good.map(({ item }) => item), false),
    onSuccess: (report, { refusals }) => {
      if (report.refused === 0 && refusals.length === 0) {
        typed.forget();
        onDone(`${plural(report.accepted, 'figure is', 'figures are')} stored.`);
      } else {
        setStored(report);
        setTimeout(() => result.current?.focus());
      }
    },
    onError: (error) => setErrors(refusalOf(error, fields)),
    onSettled: () => stale.forEach((queryKey) => void queries.invalidateQueries({ queryKey })),
  });

  const check = (text: string) => {
    setStored(null);
    setRehearsed(null);
    setErrors([]);
    if (text.trim() === '') {
      setErrors([{ field: 'text', message: 'Choose a file, or paste the rows' }]);
    } else if (text.length > MOST_CHARACTERS) {
      setErrors([{ field: 'text', message: 'This is too much at once. Send it in parts.' }]);
    } else {
      rehearsal.mutate(text);
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
        aria-label="Paste or upload figures"
        onSubmit={(event) => {
          event.preventDefault();
          if (!rehearsal.isPending) {
            check(typed.form.text);
          }
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
        <TextArea
          id="text"
          label="Rows"
          hint={
            <>
              The first row names the columns: {own === null ? <code>kpi_code</code> : null}
              {own === null ? ', ' : ''}
              <code>period</code>, then <code>numerator</code> and <code>denominator</code>, or <code>value</code>. Also known: <code>period_start</code>,{' '}
              <code>period_end</code>, <code>status</code>, <code>caveat</code>, <code>quality</code>, <code>dimension</code>, <code>category</code>,{' '}
              <code>correction</code>, and <code>version</code> for a figure that is replaced. For example:
              <span className="gt-example">
                {own === null ? 'kpi_code,' : ''}period,numerator,denominator
                <br />
                {own === null ? `${measures[0]?.code ?? 'ehc-20wk'},` : ''}September 2024,31,60
              </span>
            </>
          }
          rows={8}
          value={typed.form.text}
          onChange={take}
          error={errorOf(errors, 'text')}
        />
        <Buttons>
          <Button type="submit" look={rehearsed === null ? 'main' : 'secondary'} busy={rehearsal.isPending}>
            Check the rows
          </Button>
          <span className="gt-small gt-quiet">Nothing is stored yet.</span>
        </Buttons>
      </form>
      <div ref={result} tabIndex={-1} className="gt-upload-result">
        {rehearsed === null ? null : (
          <Preview rehearsed={rehearsed} stored={stored} busy={storing.isPending} onStore={() => storing.mutate(rehearsed)} />
        )}
      </div>
    </>
  );
}
