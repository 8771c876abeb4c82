import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Button, Buttons } from '@/design/Button';
import { TextArea } from '@/design/inputs';
import { sentenceCase } from '@/parts/words';
import { askWith } from '@/server/client';
import { fieldOf, ProblemError, readProblem, type PointedError } from '@/server/problem';
import type { components } from '@/server/schema';

const HEADER = 'Personal-Details-Reason';
/** The API's limits. */
const SHORTEST = 3;
const LIMIT = 500;

/** Sends with a request why its doubtful texts must stay. A header holds no curly quotation mark. */
export const withReason = (reason: string | undefined): Record<string, string> =>
  reason === undefined ? {} : { [HEADER]: encodeURIComponent(reason) };

/** What is wrong with a reason before it is sent; undefined when nothing is. */
export const wrongReason = (reason: string): string | undefined =>
  reason.length < SHORTEST || reason.length > LIMIT ? `Say in ${SHORTEST} to ${LIMIT} characters why it must stay` : undefined;

/** Whether the server says so of the problem of one record. */
export const isDoubted = (type: string): boolean => type.endsWith('#personal-details');

/** What the server found wrong with the reason itself. */
export function refusedReason(error: unknown): string | undefined {
  return error instanceof ProblemError ? error.problem.errors.find(({ pointer }) => pointer === `?${HEADER}`)?.message : undefined;
}

export interface ReasonFieldProps {
  value: string;
  onChange: (reason: string) => void;
  error: string | undefined;
}

export function ReasonField(props: ReasonFieldProps) {
  return (
    <TextArea
      {...props}
      id={ID}
      label="Why must it stay?"
      hint="Without the details themselves. Your reason is recorded, and the programme manager and the chair read it."
      rows={3}
      limit={LIMIT}
    />
  );
}

/**
 * Where texts were not stored because they may hold personal details, asks why they must stay and sends the same request again with
 * that reason. Nobody is asked about what is never stored, and a person who takes the words out instead is back in the form, which
 * says where they stand.
 */
async function asked(request: Request, refused: Response, send: (request: Request) => Promise<Response>): Promise<Response> {
  let response = refused;
  let said = '';
  for (;;) {
    const { type, errors } = await refusal(response);
    const about = isDoubted(type);
    const wrong = errors.find(({ pointer }) => pointer === `?${HEADER}`);
    if (!about && wrong === undefined) {
      return response;
    }
    const places: readonly PointedError[] = about ? errors : (await refusal(refused)).errors;
    const reason = await answer(places, said, wrong?.message);
    if (reason === null) {
      return refused;
    }
    said = reason;
    const again = request.clone();
    Object.entries(withReason(reason)).forEach(([name, value]) => again.headers.set(name, value));
    response = await send(again);
  }
}

askWith(asked);

/** Its type and places; of a spreadsheet the cells of its rows. */
async function refusal(response: Response): Promise<{ type: string; errors: readonly PointedError[] }> {
  const { type, errors } = (await readProblem(response.clone())).problem;
  if (!isDoubted(type) || errors.length > 0) {
    return { type, errors };
  }
  const { report } = (await response.clone().json()) as Partial<components['schemas']['ImportRefused']>;
  const cells = (report?.rows ?? []).flatMap(({ row, errors: faults }) =>
    faults.map(({ column, reason }) => ({ pointer: `/row ${row}, ${column}`, message: reason })),
  );
  return { type, errors: cells };
}

function answer(places: readonly PointedError[], said: string, wrong: string | undefined): Promise<string | null> {
  return new Promise((resolve) => {
    const host = document.body.appendChild(document.createElement('div'));
    const root = createRoot(host);
    const done = (reason: string | null) => {
      root.unmount();
      host.remove();
      resolve(reason);
    };
    root.render(<Question places={places} said={said} wrong={wrong} onAnswer={done} />);
  });
}

interface QuestionProps {
  places: readonly PointedError[];
  said: string;
  wrong: string | undefined;
  onAnswer: (reason: string | null) => void;
}

function Question({ places, said, wrong, onAnswer }: QuestionProps) {
  const box = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState(said);
  const [error, setError] = useState(wrong);
  useEffect(() => {
    box.current?.showModal();
    box.current?.querySelector('textarea')?.focus();
  }, []);
  const submit = () => {
    const text = reason.trim();
    const fault = wrongReason(text);
    if (fault === undefined) {
      onAnswer(text);
    } else {
      setError(fault);
      box.current?.querySelector('textarea')?.focus();
    }
  };
  return (
    <dialog
      ref={box}
      className="gt-dialog"
      aria-labelledby={`${ID}-title`}
      onCancel={(event) => {
        event.preventDefault();
        onAnswer(null);
      }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <h2 id={`${ID}-title`} className="govuk-heading-m">
          This may hold personal details
        </h2>
        <ul className="govuk-list govuk-list--bullet">
          {places.map(({ pointer, message }) => (
            <li key={`${pointer} ${message}`}>
              <strong>{place(pointer)}</strong>: {message.replace(ASK, '')}
            </li>
          ))}
        </ul>
        <p>A board needs no details of a child or another private person. What is stored stays in the history.</p>
        <ReasonField value={reason} onChange={setReason} error={error} />
        <Buttons>
          <Button onClick={() => onAnswer(null)}>Go back and take it out</Button>
          <Button type="submit" look="secondary">
            Store it with this reason
          </Button>
        </Buttons>
      </form>
    </dialog>
  );
}

const ID = 'personal-details-reason';
const ASK = ' Take it out, or say why it must stay.';

/** The label of the field on the page; of a text that has none there, its name. */
function place(pointer: string): string {
  const field = document.getElementById(fieldOf(pointer));
  const label = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.labels?.[0]?.textContent : undefined;
  return label ?? sentenceCase(pointer.split('/').at(-1) ?? '');
}
