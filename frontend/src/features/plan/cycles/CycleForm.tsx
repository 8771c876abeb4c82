import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { Button, Buttons } from '@/design/Button';
import { NO_DATE, partsOf, readDateParts, type DateParts } from '@/design/dates';
import { ErrorSummary, errorOf, type FieldError } from '@/design/ErrorSummary';
import { DateInput, Select, TextInput } from '@/design/inputs';
import { refusalOf } from '@/parts/form/refusal';
import { Restored } from '@/parts/form/Restored';
import { useUnsent } from '@/parts/form/useUnsent';
import { boardsQuery } from '@/server/meetings';
import type { Cycle } from '../api/cycles';
import type { CycleDraft } from '../api/writeCycle';

interface Form {
  title: string;
  boardId: string;
  periodFrom: DateParts;
  periodTo: DateParts;
  dueOn: DateParts;
}

export interface CycleFormProps {
  name: string;
  /** Under which name what is typed is kept in this tab. */
  what: string;
  areaCode: string;
  programmeId: string;
  /** What it starts from; absent for a new one. */
  cycle?: Cycle;
  button: string;
  send: (draft: CycleDraft) => Promise<{ id: string }>;
  onDone: (written: { id: string }) => void;
  children?: ReactNode;
}

const FIELDS = ['title', 'boardId', 'periodFrom', 'periodTo', 'dueOn'];
const DATES = [
  { field: 'periodFrom', label: 'First day it reports on', what: 'The first day' },
  { field: 'periodTo', label: 'Last day it reports on', what: 'The last day' },
  { field: 'dueOn', label: 'Reports are due on', what: 'The day on which reports are due' },
] as const;

interface DateError extends FieldError {
  part?: keyof DateParts;
}

/** Title, board and dates of a cycle, for opening and for changing one. */
export function CycleForm({ name, what, areaCode, programmeId, cycle, button, send, onDone, children }: CycleFormProps) {
  const queries = useQueryClient();
  const boards = useQuery(boardsQuery(areaCode));
  const typed = useUnsent<Form>(what, startOf(cycle));
  const { form, change } = typed;
  const [errors, setErrors] = useState<readonly DateError[]>([]);
  const sending = useRef(false);
  const writing = useMutation({
    mutationFn: send,
    onSuccess: (written) => {
      typed.forget();
      onDone(written);
    },
    onError: (error) => setErrors(refusalOf(error, FIELDS)),
    onSettled: () => {
      sending.current = false;
      void queries.invalidateQueries({ queryKey: ['programme', programmeId] });
    },
  });
  const submit = () => {
    if (sending.current) {
      return;
    }
    const read = readCycle(form);
    if (read.kind === 'errors') {
      setErrors(read.errors);
      return;
    }
    setErrors([]);
    sending.current = true;
    writing.mutate(read.draft);
  };
  const here = (boards.data ?? []).filter(({ id, endedOn }) => endedOn === undefined || id === form.boardId);
  return (
    <form
      noValidate
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary errors={errors} />
      <Restored typed={typed} />
      {children}
      <TextInput
        id="title"
        label="Title"
        hint="For example, September 2024."
        width={20}
        value={form.title}
        onChange={(title) => change({ title })}
        error={errorOf(errors, 'title')}
      />
      {here.length === 0 ? null : (
        <Select
          id="boardId"
          label="Board it reports to"
          optional
          choices={[{ value: '', label: 'None named' }, ...here.map((board) => ({ value: board.id, label: board.name }))]}
          value={form.boardId}
          onChange={(boardId) => change({ boardId })}
          error={errorOf(errors, 'boardId')}
        />
      )}
      <div className="gt-fields__row">
        {DATES.map(({ field, label }) => (
          <DateInput
            key={field}
            id={field}
            label={label}
            value={form[field]}
            onChange={(value) => change({ [field]: value })}
            error={errorOf(errors, field)}
            wrongPart={errors.find((error) => error.field === field)?.part}
          />
        ))}
      </div>
      <Buttons>
        <Button type="submit" busy={writing.isPending}>
          {button}
        </Button>
      </Buttons>
    </form>
  );
}

function startOf(cycle: Cycle | undefined): Form {
  return cycle === undefined
    ? { title: '', boardId: '', periodFrom: NO_DATE, periodTo: NO_DATE, dueOn: NO_DATE }
    : {
        title: cycle.title,
        boardId: cycle.boardId ?? '',
        periodFrom: partsOf(cycle.periodFrom),
        periodTo: partsOf(cycle.periodTo),
        dueOn: partsOf(cycle.dueOn),
      };
}

function readCycle(form: Form): { kind: 'draft'; draft: CycleDraft } | { kind: 'errors'; errors: DateError[] } {
  const errors: DateError[] = form.title.trim() === '' ? [{ field: 'title', message: 'Enter a title' }] : [];
  const days = DATES.map(({ field, what }) => {
    const read = readDateParts(form[field], what);
    if (read.kind === 'error') {
      errors.push({ field, message: read.message, part: read.part });
    } else if (read.kind === 'none') {
      errors.push({ field, message: `Enter ${what.charAt(0).toLowerCase()}${what.slice(1)}` });
    }
    return read.kind === 'date' ? read.iso : '';
  });
  const [periodFrom = '', periodTo = '', dueOn = ''] = days;
  return errors.length > 0
    ? { kind: 'errors', errors }
    : { kind: 'draft', draft: { title: form.title.trim(), boardId: form.boardId === '' ? undefined : form.boardId, periodFrom, periodTo, dueOn } };
}
