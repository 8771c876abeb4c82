import { may, type Me } from '@/server/me';
import type { DateRequest } from '../api/deadlineChanges';
import type { DateVerb } from '../api/decideDate';
import type { Decision } from '../api/decisions';

/** What somebody may do with a requested date: verbs, or `record` for whoever keeps the minutes. */
export type Offer = DateVerb | 'record';

/**
 * What is offered. Nobody decides what they asked for themselves, a date that has moved since can only be refused, and while
 * a recorded decision waits for the chair, that is what the chair answers. The server holds to all of it.
 */
export function offersOf(request: DateRequest, me: Me | null, areaCode: string, recorded: Decision | undefined): Offer[] {
  if (request.state !== 'REQUESTED' || recorded !== undefined) {
    return [];
  }
  const own = isOwn(request, me);
  const decides = may(me, 'date:decide', areaCode) && !own;
  const manages = me?.areas.some(({ code, roles }) => code === areaCode && roles.includes('programme-manager')) ?? false;
  return [
    ...(decides && !request.stale ? (['approve'] as const) : []),
    ...(decides ? (['refuse'] as const) : []),
    ...(may(me, 'decision:record', areaCode) && !may(me, 'date:decide', areaCode) ? (['record'] as const) : []),
    ...(may(me, 'date:request', areaCode) && (own || manages) ? (['withdraw'] as const) : []),
  ];
}

export function isOwn({ requestedById }: Pick<DateRequest, 'requestedById'>, me: Me | null): boolean {
  return requestedById !== undefined && requestedById === me?.personId;
}

/** Something that was decided, whichever way. */
export interface Done {
  key: string;
  outcome: 'APPROVED' | 'REFUSED' | 'WITHDRAWN' | 'STRUCK';
  on: string | undefined;
  /** The action, where the request is known. */
  request: DateRequest | undefined;
  subject: string;
  reason: string | undefined;
  meeting: string | undefined;
}

export const OUTCOMES = ['APPROVED', 'REFUSED', 'WITHDRAWN', 'STRUCK'] as const;

/** What was decided, the newest first. A confirmed decision is shown as what it carried out; a struck one by itself. */
export function doneOf(requests: readonly DateRequest[], decisions: readonly Decision[]): Done[] {
  const dates = requests.flatMap((request): Done[] =>
    request.state === 'REQUESTED'
      ? []
      : [
          {
            key: request.id,
            outcome: request.state,
            on: request.decidedOn,
            request,
            subject: request.actionRef,
            reason: request.decisionReason,
            meeting: request.meeting,
          },
        ],
  );
  const struck = decisions
    .filter(({ state }) => state === 'STRUCK')
    .map((decision): Done => ({
      key: decision.id,
      outcome: 'STRUCK',
      on: decision.confirmedOn,
      request: requests.find(({ id }) => id === decision.subjectId),
      subject: decision.subject,
      reason: decision.struckReason,
      meeting: decision.meeting,
    }));
  return [...dates, ...struck].sort((one, other) => (other.on ?? '').localeCompare(one.on ?? ''));
}

export function outcomeOf(raw: string): Done['outcome'] | undefined {
  return OUTCOMES.find((outcome) => outcome === raw);
}
