import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Button, Buttons } from '@/design/Button';
import { ErrorSummary, errorOf, type FieldError } from '@/design/ErrorSummary';
import { TextArea, TextInput } from '@/design/inputs';
import { refusalOf } from '@/parts/form/refusal';
import { Restored } from '@/parts/form/Restored';
import { useUnsent } from '@/parts/form/useUnsent';
import type { components } from '@/server/schema';
import { setThresholds, type ThresholdsDraft } from '../api/thresholds';
import { THRESHOLDS, type ThresholdField } from './thresholdFields';

type Form = Record<ThresholdField['key'] | 'reason', string>;

/** The API's limit. */
const LIMIT = 1_000;

/** All numbers of a version with the reason why they change. */
export function ThresholdsForm({
  programmeId,
  values,
  onSet,
}: {
  programmeId: string;
  values: components['schemas']['Thresholds'];
  onSet: () => void;
}) {
  const queries = useQueryClient();
  const typed = useUnsent<Form>(`thresholds/${programmeId}`, startOf(values));
  const { form, change } = typed;
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const sending = useRef(false);
  const setting = useMutation({
    mutationFn: (draft: ThresholdsDraft) => setThresholds(programmeId, draft),
    onSuccess: () => {
      typed.forget();
      onSet();
    },
    onError: (error) => setErrors(refusalOf(error, [...THRESHOLDS.map(({ key }) => key), 'reason'])),
    onSettled: async () => {
      sending.current = false;
      await queries.invalidateQueries({ queryKey: ['programme', programmeId] });
    },
  });
  const submit = () => {
    if (sending.current) {
      return;
    }
    const found: FieldError[] = THRESHOLDS.filter(({ key }) => !/^\d{1,5}$/.test(form[key].trim())).map(({ key, name }) => ({
      field: key,
      message: `${name} must be a whole number`,
    }));
    if (form.reason.trim() === '') {
      found.push({ field: 'reason', message: 'Say why they change' });
    }
    setErrors(found);
    if (found.length === 0) {
      sending.current = true;
      setting.mutate(draftOf(form));
    }
  };
  return (
    <form
      noValidate
      aria-label="Set a new version"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary errors={errors} />
      <Restored typed={typed} />
      <div className="gt-numbers">
        {THRESHOLDS.map(({ key, name, unit, hint }) => (
          <TextInput
            key={key}
            id={key}
            label={`${name} (${unit}s)`}
            hint={hint}
            width={4}
            numeric
            value={form[key]}
            onChange={(value) => change({ [key]: value })}
            error={errorOf(errors, key)}
          />
        ))}
      </div>
      <TextArea
        id="reason"
        label="Why do they change?"
        hint="Without names. It stands with the version."
        rows={3}
        limit={LIMIT}
        value={form.reason}
        onChange={(reason) => change({ reason })}
        error={errorOf(errors, 'reason')}
      />
      <Buttons>
        <Button type="submit" busy={setting.isPending}>
          Set the thresholds
        </Button>
      </Buttons>
    </form>
  );
}

function startOf(values: components['schemas']['Thresholds']): Form {
  const numbers = Object.fromEntries(THRESHOLDS.map(({ key }) => [key, String(values[key])])) as Record<ThresholdField['key'], string>;
  return { ...numbers, reason: '' };
}

function draftOf(form: Form): ThresholdsDraft {
  const numbers = Object.fromEntries(THRESHOLDS.map(({ key }) => [key, Number(form[key].trim())])) as Record<ThresholdField['key'], number>;
  return { ...numbers, reason: form.reason.trim() };
}
