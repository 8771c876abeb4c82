import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Buttons } from '@/design/Button';
import { DateValue } from '@/design/DateValue';
import { ErrorSummary } from '@/design/ErrorSummary';
import { plural } from '@/parts/words';
import { confirmDecision, strikeDecision } from '../api/confirmDecision';
import { decisionQuery } from '../api/decision';
import type { Decision } from '../api/decisions';
import { ReasonInPlace } from '@/parts/form/ReasonInPlace';
import { useSending } from '@/parts/form/useSending';
import { OUTCOMES } from '../words';

export interface RecordedCardProps {
  areaCode: string;
  decision: Decision;
  /** Whether the chair's word may be given here: not in the past. */
  answerable: boolean;
  onDone: (told: string) => void;
  onRefused: () => void;
}

/** A decision that the minutes record and that waits for the chair, who confirms or strikes it. */
export function RecordedCard({ areaCode, decision, answerable, onDone, onRefused }: RecordedCardProps) {
  const { programmeId, id: decisionId, outcome, subject, reason, meeting, recordedOn, waitingDays } = decision;
  const [striking, setStriking] = useState(false);
  const known = useQuery({ ...decisionQuery({ programmeId, decisionId }), enabled: answerable });
  const stale = [
    ['programme', programmeId],
    ['area', areaCode],
  ];
  const confirming = useSending({
    send: () => confirmDecision({ decisionId, etag: known.data?.etag ?? null }),
    stale,
    fields: [],
    onDone: () => onDone(`Confirmed and carried out: ${OUTCOMES[outcome].toLowerCase()}, ${subject}.`),
    onRefused,
  });
  const allowed = known.data?.data.allowed ?? [];
  const recordedBy = known.data?.data.recordedBy;
  return (
    <li>
      <h3>
        {OUTCOMES[outcome]}: {subject}
      </h3>
      <p>
        {meeting}. {reason === undefined ? 'No reason was minuted.' : `Minuted: “${reason}”`}
      </p>
      <p className="gt-small gt-quiet">
        Recorded {recordedBy === undefined ? null : `by ${recordedBy}, `}
        <DateValue value={recordedOn} />
        {waitingDays === undefined ? null : `; waits ${plural(waitingDays, 'day')} for the chair`}
      </p>
      <ErrorSummary errors={confirming.errors} />
      {allowed.includes('strike') && !allowed.includes('confirm') ? (
        <p className="gt-small">You asked for this date yourself; another chair must confirm it.</p>
      ) : null}
      {striking ? (
        <ReasonInPlace
          what={`strike/${decisionId}`}
          name="Strike the decision"
          question="Why is it struck?"
          button="Strike it"
          send={(why) => strikeDecision({ decisionId, etag: known.data?.etag ?? null, reason: why })}
          stale={stale}
          onDone={() => onDone(`Struck: ${subject}. The request waits for a decision again.`)}
          onRefused={onRefused}
          onCancel={() => setStriking(false)}
        >
          You say that it was not decided so. It has no effect, and stays in the record as struck.
        </ReasonInPlace>
      ) : allowed.length > 0 ? (
        <Buttons>
          {allowed.includes('confirm') ? (
            <Button busy={confirming.busy} onClick={() => confirming.send(undefined)}>
              Confirm<span className="govuk-visually-hidden">: {subject}</span>
            </Button>
          ) : null}
          {allowed.includes('strike') ? (
            <Button look="secondary" onClick={() => setStriking(true)}>
              Strike<span className="govuk-visually-hidden">: {subject}</span>
            </Button>
          ) : null}
        </Buttons>
      ) : null}
    </li>
  );
}
