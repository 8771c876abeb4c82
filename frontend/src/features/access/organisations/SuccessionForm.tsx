import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { Button, Buttons } from '@/design/Button';
import { dateWords, NO_DATE, readDateParts, type DateParts } from '@/design/dates';
import { ErrorSummary, errorOf, type FieldError } from '@/design/ErrorSummary';
import { DateInput, Select } from '@/design/inputs';
import { Panel } from '@/design/Panel';
import { useUnsent } from '@/parts/form/useUnsent';
import type { Organisation } from '@/server/organisations';
import { handOver, rehearse, type Succeeded, type Succession } from '../api/succession';
import { refusalOf } from '@/parts/form/refusal';
import { Restored } from '@/parts/form/Restored';
import { MovedFacts } from './MovedFacts';

export interface SuccessionFormProps {
  areaCode: string;
  organisation: Organisation;
  etag: string | null;
  /** The bodies that can take over. */
  others: readonly Organisation[];
  back: string;
  onDone: (moved: Succeeded, successor: string) => void;
}

const FIELDS = ['successorId', 'from'];

/** Asks who takes over, shows what would move as the server counts it, and only then offers to do it. */
export function SuccessionForm({ areaCode, organisation, etag, others, back, onDone }: SuccessionFormProps) {
  const queries = useQueryClient();
  const typed = useUnsent(`succession/${organisation.id}`, { successorId: '', from: NO_DATE });
  const { form } = typed;
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [part, setPart] = useState<keyof DateParts | undefined>(undefined);
  const [checked, setChecked] = useState<{ moves: Succeeded; draft: Succession['draft'] } | null>(null);
  // A double click comes before the button has been drawn busy.
  const sending = useRef(false);
  const successor = others.find(({ id }) => id === form.successorId)?.name ?? '';
  const refuse = (error: unknown) => {
    sending.current = false;
    setChecked(null);
    setErrors(refusalOf(error, FIELDS));
    void queries.invalidateQueries({ queryKey: ['area', areaCode] });
  };
  const check = useMutation({
    mutationFn: (draft: Succession['draft']) => rehearse({ organisationId: organisation.id, etag, draft }),
    onSuccess: (moves, draft) => {
      sending.current = false;
      setChecked({ moves, draft });
    },
    onError: refuse,
  });
  const handing = useMutation({
    mutationFn: (draft: Succession['draft']) => handOver({ organisationId: organisation.id, etag, draft }),
    onSuccess: (moved) => {
      typed.forget();
      onDone(moved, successor);
      void queries.invalidateQueries({ queryKey: ['area', areaCode] });
      // Owners of priorities and actions stand on every page of the programmes.
      void queries.invalidateQueries({ queryKey: ['programme'] });
    },
    onError: refuse,
  });
  const change = (fields: Partial<typeof form>) => {
    setChecked(null);
    typed.change(fields);
  };
  const once = (work: () => void) => {
    if (!sending.current) {
      sending.current = true;
      work();
    }
  };
  const submit = () => {
    const read = readDateParts(form.from, 'The first day');
    setPart(read.kind === 'error' ? read.part : undefined);
    const found: FieldError[] = [
      ...(successor === '' ? [{ field: 'successorId', message: 'Choose the organisation that takes over' }] : []),
      ...(read.kind === 'date' ? [] : [{ field: 'from', message: read.kind === 'none' ? 'Enter the successor’s first day' : read.message }]),
    ];
    setErrors(found);
    if (found.length === 0 && read.kind === 'date') {
      once(() => check.mutate({ successorId: form.successorId, from: read.iso }));
    }
  };
  return (
    <form
      noValidate
      aria-label="Hand over to a successor"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary errors={errors} />
      <Restored typed={typed} />
      <p>
        When bodies are reorganised, everything {organisation.name} holds here moves to its successor in one step: priorities and actions, the people
        who speak for it, and roles not taken up yet.
      </p>
      <p>It stays in the record, and every earlier date still shows it as the owner. It takes on nothing new, and this cannot be undone.</p>
      <Select
        id="successorId"
        label="Which organisation takes over?"
        hint="If it is not in the list, add it first."
        value={form.successorId}
        onChange={(successorId) => change({ successorId })}
        choices={[{ value: '', label: 'Choose an organisation' }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
        error={errorOf(errors, 'successorId')}
      />
      <DateInput
        id="from"
        label="What is the successor’s first day?"
        hint="For example, 1 4 2026. It is noted beside the old name; the records move when you confirm."
        value={form.from}
        onChange={(from) => change({ from })}
        error={errorOf(errors, 'from')}
        wrongPart={part}
      />
      {checked === null ? null : <WouldMove moves={checked.moves} successor={successor} from={checked.draft.from} />}
      <Buttons>
        {checked === null ? (
          <Button type="submit" busy={check.isPending}>
            Show what will move
          </Button>
        ) : (
          <Button look="warning" busy={handing.isPending} onClick={() => once(() => handing.mutate(checked.draft))}>
            Hand over
          </Button>
        )}
        <Link to={back} onClick={typed.forget}>
          Cancel
        </Link>
      </Buttons>
    </form>
  );
}

/** It takes the focus: the button that was pressed is gone, and this is what must be read before the next one. */
function WouldMove({ moves, successor, from }: { moves: Succeeded; successor: string; from: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div ref={box} tabIndex={-1}>
      <Panel title="What will move">
        <p>
          To {successor}, whose first day is {dateWords(from)}. Nothing has moved yet.
        </p>
        <MovedFacts moved={moves} />
      </Panel>
    </div>
  );
}
