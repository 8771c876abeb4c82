import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { Button, ButtonLink, Buttons } from '@/design/Button';
import { ErrorSummary, errorOf } from '@/design/ErrorSummary';
import { DateInput, TextArea } from '@/design/inputs';
import { summaryOf } from '@/parts/form/refusal';
import { useLink } from '@/routes/links';
import type { Action } from '../api/actions';
import type { SavedDraft } from '../api/statementDraft';
import { submitStatement } from '../api/submitStatement';
import { DraftLine } from './DraftLine';
import { EvidenceRows } from './EvidenceRows';
import { lacking, readForm, withoutEmptyRows, type FormError, type StatementForm as Form } from './form';
import { ConfidenceChoice, ImpactChoice, ProgressChoice } from './RatingChoices';
import { useDraft } from './useDraft';

export interface StatementFormProps {
  action: Action;
  programmeId: string;
  person: string;
  saved: SavedDraft | null;
}

/** Ids of the fields, which are the JSON pointers of the request; those of the links come with their rows. */
const FIELDS = ['progress', 'impact', 'impactReason', 'confidence', 'positionOn', 'forecast', 'actual', 'narrative', 'overrideReason'];
const NARRATIVE_LIMIT = 10_000;
const REASON_LIMIT = 1_000;

export function StatementForm({ action, programmeId, person, saved }: StatementFormProps) {
  const link = useLink();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const draft = useDraft({ actionId: action.id, person, saved });
  const { form, keeper } = draft;
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const open = action.milestones.total - action.milestones.closed;
  const missing = lacking(form, open);
  // A double click comes before the button has been drawn busy; a statement is never sent twice.
  const sending = useRef(false);
  const here = link('action', { programmeId, actionId: action.id });

  const submission = useMutation({
    mutationFn: async (statement: Parameters<typeof submitStatement>[1]) => {
      await keeper.close();
      return submitStatement(action.id, statement);
    },
    onSuccess: () => {
      draft.forget();
      void queries.invalidateQueries({ queryKey: ['programme', programmeId] });
      void navigate(here, { state: { submitted: true } });
    },
    onError: (error) => {
      sending.current = false;
      keeper.reopen();
      keeper.typed(form);
      // The focus goes to the summary, and there it must find what is wrong.
      setErrors(summaryOf(error, [...FIELDS, 'evidence', ...evidenceFields(form)]).map(({ field = '', message }) => ({ field, message })));
    },
  });

  const change = (part: Partial<Form>) => draft.change({ ...form, unchanged: false, ...part });
  const submit = () => {
    if (sending.current) {
      return;
    }
    const compact = withoutEmptyRows(form);
    if (compact.evidence.length !== form.evidence.length) {
      draft.change(compact);
    }
    const read = readForm(compact, open);
    if (read.kind === 'errors') {
      setErrors(read.errors);
    } else {
      setErrors([]);
      sending.current = true;
      submission.mutate(read.statement);
    }
  };
  const errorFor = (field: string) => errorOf(errors, field);
  const partOf = (field: string) => errors.find((error) => error.field === field)?.part;

  return (
    <form
      noValidate
      aria-label="Statement"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary errors={errors.map(({ field, message }) => (field === '' ? { message } : { field, message }))} />
      <DraftLine draft={draft} />
      <ProgressChoice value={form.progress} onChange={(progress) => change({ progress })} error={errorFor('progress')} />
      {form.progress === 'BLUE' ? (
        <DateInput
          id="actual"
          label="When was it completed?"
          hint="For example, 27 9 2024. Leave the day empty if only the month is known."
          value={form.actual}
          onChange={(actual) => change({ actual })}
          error={errorFor('actual')}
          wrongPart={partOf('actual')}
        />
      ) : (
        <DateInput
          id="forecast"
          label="When do you expect it to be finished?"
          hint="For example, 31 1 2025. Leave the day empty if only the month is known."
          optional
          value={form.forecast}
          onChange={(forecast) => change({ forecast })}
          error={errorFor('forecast')}
          wrongPart={partOf('forecast')}
        />
      )}
      <ConfidenceChoice value={form.confidence} onChange={(confidence) => change({ confidence })} error={errorFor('confidence')} />
      <TextArea
        id="narrative"
        label="What happened, and what is next?"
        hint="Facts a board can check. No names of children or families."
        rows={7}
        limit={NARRATIVE_LIMIT}
        optional
        value={form.narrative}
        onChange={(narrative) => change({ narrative })}
        error={errorFor('narrative')}
      />
      <EvidenceRows rows={form.evidence} onChange={(evidence) => change({ evidence })} errorFor={errorFor} />
      <ImpactChoice
        value={form.impact}
        reason={form.impactReason}
        onChange={(impact) => change({ impact })}
        onReason={(impactReason) => change({ impactReason })}
        error={errorFor('impact')}
        reasonError={errorFor('impactReason')}
      />
      <DateInput
        id="positionOn"
        label="Which day does this describe?"
        hint="Today or a day before, not earlier than the last statement."
        value={form.positionOn}
        onChange={(positionOn) => change({ positionOn })}
        error={errorFor('positionOn')}
        wrongPart={partOf('positionOn')}
      />
      {missing.length === 0 ? null : (
        <TextArea
          id="overrideReason"
          label={`Why is it complete without ${missing.join(', ')}?`}
          hint="Only if it cannot be given. Your reason is recorded and shown with the rating."
          rows={3}
          limit={REASON_LIMIT}
          optional
          value={form.overrideReason}
          onChange={(overrideReason) => change({ overrideReason })}
          error={errorFor('overrideReason')}
        />
      )}
      <Buttons>
        <Button type="submit" busy={submission.isPending}>
          Submit the statement
        </Button>
        <ButtonLink look="secondary" to={here}>
          Leave it as a draft
        </ButtonLink>
      </Buttons>
      <Leaving save={() => void keeper.saveNow()} />
    </form>
  );
}

/** Leaving the page saves what waits; a reload is covered by the copy in the tab. */
function Leaving({ save }: { save: () => void }) {
  const [stable] = useState(() => save);
  useEffect(() => stable, [stable]);
  return null;
}

function evidenceFields(form: Form): string[] {
  return form.evidence.flatMap((_, index) => [`evidence-${index}-title`, `evidence-${index}-url`]);
}
