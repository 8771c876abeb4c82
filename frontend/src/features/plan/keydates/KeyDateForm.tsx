import { FieldsForm } from '@/parts/form/FieldsForm';
import type { Priority } from '@/server/priorities';
import { versionTag } from '@/server/versionTag';
import { addKeyDate, changeKeyDate, type KeyDate, type KeyDateDraft } from '../api/keyDates';
import { bodyFrom, fieldsOf, typedOf } from './keyDateFields';

export interface KeyDateFormProps {
  programmeId: string;
  date: KeyDate | null;
  priorities: readonly Priority[];
  onCancel: () => void;
  onDone: () => void;
}

export function KeyDateForm({ programmeId, date, priorities, onCancel, onDone }: KeyDateFormProps) {
  const blank = typedOf(date);
  return (
    <FieldsForm
      name={date === null ? 'Add a key date' : `Change ${date.title}`}
      what={`key-date/${date?.id ?? programmeId}`}
      blank={blank}
      {...(date === null ? {} : { tag: versionTag(date) })}
      fields={(typed) => fieldsOf(typed, priorities)}
      button={date === null ? 'Add the date' : 'Save the change'}
      send={(values, tag) => {
        const body = bodyFrom(values);
        return date === null
          ? addKeyDate(programmeId, body as unknown as KeyDateDraft)
          : changeKeyDate(date.id, tag, Object.fromEntries(Object.keys(blank).map((field) => [field, body[field] ?? null])));
      }}
      stale={[['programme', programmeId]]}
      stored={date === null ? null : <p className="govuk-inset-text">Stored now: {date.sentence} Saving puts what you typed below in its place.</p>}
      onCancel={onCancel}
      onDone={onDone}
    />
  );
}
