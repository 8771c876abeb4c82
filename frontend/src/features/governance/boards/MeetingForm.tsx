import { useState } from 'react';
import { Button, Buttons } from '@/design/Button';
import { ErrorSummary, errorOf } from '@/design/ErrorSummary';
import { FormPlace } from '@/design/FormPlace';
import { DateInput, Radios, TextArea, TextInput } from '@/design/inputs';
import { Restored } from '@/parts/form/Restored';
import { useUnsent } from '@/parts/form/useUnsent';
import { addMeeting } from '../api/writeBoard';
import { useSending } from '@/parts/form/useSending';
import { NO_MEETING, readMeeting, type MeetingDraft, type ReadMeeting } from './meetingDraft';

export interface MeetingFormProps {
  areaCode: string;
  boardId: string;
  onDone: (told: string) => void;
  onCancel: () => void;
}

/** Adds a meeting: on a day, or for a past one whose papers disagree, between two days. */
export function MeetingForm({ areaCode, boardId, onDone, onCancel }: MeetingFormProps) {
  const typed = useUnsent(`meeting/${boardId}`, NO_MEETING);
  const { form } = typed;
  const [parts, setParts] = useState<ReadMeeting['parts']>({});
  const { errors, setErrors, busy, send } = useSending({
    send: (draft: MeetingDraft) => addMeeting(boardId, draft),
    stale: [['area', areaCode]],
    fields: ['title', 'date', 'dateFrom', 'dateTo', 'dateNote'],
    onDone: () => {
      typed.forget();
      onDone('The meeting was added.');
    },
  });
  const error = (field: string) => errorOf(errors, field);
  const submit = () => {
    const read = readMeeting(form);
    setParts(read.parts);
    if (read.draft === null) {
      setErrors(read.errors);
    } else {
      send(read.draft);
    }
  };
  return (
    <FormPlace name="Add a meeting" onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <Restored typed={typed} />
      <Radios
        id="certainty"
        label="Is its day certain?"
        choices={[
          { value: 'sure', label: 'Yes, one day' },
          { value: 'unsure', label: 'No: it was held between two days', hint: 'For a past meeting whose papers disagree.' },
        ]}
        value={form.certainty}
        onChange={(certainty) => typed.change({ certainty })}
      />
      {form.certainty === 'unsure' ? (
        <>
          <DateInput
            id="dateFrom"
            label="First day it can have been held"
            value={form.dateFrom}
            onChange={(dateFrom) => typed.change({ dateFrom })}
            error={error('dateFrom')}
            wrongPart={parts.dateFrom}
          />
          <DateInput
            id="dateTo"
            label="Last day it can have been held"
            value={form.dateTo}
            onChange={(dateTo) => typed.change({ dateTo })}
            error={error('dateTo')}
            wrongPart={parts.dateTo}
          />
          <TextArea
            id="dateNote"
            label="Why is the day not certain?"
            hint="For example: headed 6 November; by its own text held before 14 October."
            rows={2}
            limit={1000}
            value={form.dateNote}
            onChange={(dateNote) => typed.change({ dateNote })}
            error={error('dateNote')}
          />
        </>
      ) : (
        <DateInput
          id="date"
          label="Day of the meeting"
          hint="For example, 4 12 2026."
          value={form.date}
          onChange={(date) => typed.change({ date })}
          error={error('date')}
          wrongPart={parts.date}
        />
      )}
      <TextInput
        id="title"
        label="What is it called beside its date?"
        hint="Only if it is not an ordinary meeting: extraordinary meeting."
        optional
        value={form.title}
        onChange={(title) => typed.change({ title })}
        error={error('title')}
        autoComplete="off"
      />
      <Buttons>
        <Button type="submit" busy={busy}>
          Add the meeting
        </Button>
        <Button look="link" onClick={onCancel}>
          Cancel
        </Button>
      </Buttons>
    </FormPlace>
  );
}
