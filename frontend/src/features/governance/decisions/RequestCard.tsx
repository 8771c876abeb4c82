import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Button, Buttons } from '@/design/Button';
import { DateValue } from '@/design/DateValue';
import { Facts } from '@/design/Panel';
import { RatingTag } from '@/design/RatingTag';
import { Tag } from '@/design/Tag';
import { FindingsBeside } from '@/parts/FindingsBeside';
import { plural, roleWords, sentenceCase } from '@/parts/words';
import { useAsAt } from '@/routes/asAt';
import { useLink } from '@/routes/links';
import { actionRatingsQuery } from '../api/actionRatings';
import type { DateRequest } from '../api/deadlineChanges';
import type { Decision } from '../api/decisions';
import { movedWords, nameOf, OUTCOMES, plannedWords, redatedWords } from '../words';
import type { Offer } from './queue';

const BUTTONS: Record<Offer, string> = { approve: 'Approve', refuse: 'Refuse', record: 'Record a decision', withdraw: 'Take it back' };

export interface RequestCardProps {
  programmeId: string;
  request: DateRequest;
  recorded: Decision | undefined;
  own: boolean;
  offers: readonly Offer[];
  choose: (offer: Offer) => void;
  /** The form that is open in it. */
  children: ReactNode;
}

/** A date that somebody asked for, with all a chair needs to decide it. */
export function RequestCard({ programmeId, request, recorded, own, offers, choose, children }: RequestCardProps) {
  const link = useLink();
  const { asAt } = useAsAt();
  const { actionId, reason, categoryWords, requestedRole, requestedOn, waitingDays, dates, imported, importedWords, source, stale } = request;
  return (
    <li>
      <h3>
        <Link to={link('action', { programmeId, actionId })}>{nameOf(request)}</Link>
      </h3>
      <div className="gt-pair gt-asked">
        <Move request={request} />
        {imported ? <Tag>{sentenceCase(importedWords ?? 'imported')}</Tag> : null}
      </div>
      <Facts
        facts={[
          { name: imported ? 'What is known' : `Why: ${categoryWords}`, value: reason },
          {
            name: imported ? 'Found' : 'Asked',
            value: (
              <>
                {imported ? 'Reported' : `By the ${roleWords(requestedRole)},`} <DateValue value={requestedOn} />
                {waitingDays === undefined ? null : `; waits ${plural(waitingDays, 'day')}`}
              </>
            ),
          },
          ...(imported ? [{ name: 'Taken from', value: source }] : []),
          { name: 'Its date', value: redatedWords(dates) },
          { name: 'Rating', value: <Ratings programmeId={programmeId} actionId={actionId} /> },
        ]}
      />
      <FindingsBeside programmeId={programmeId} subjectId={actionId} asAt={asAt} />
      {stale ? <p className="gt-small">The agreed date has moved since this was asked for, so it can only be refused or taken back.</p> : null}
      {own ? <p className="gt-small">You asked for this date yourself; somebody else must decide it.</p> : null}
      {recorded === undefined ? null : (
        <p className="gt-small">
          Recorded as {OUTCOMES[recorded.outcome].toLowerCase()} at {recorded.meeting}; it waits for the chair’s word on that.
        </p>
      )}
      {children === null && offers.length > 0 ? (
        <Buttons>
          {offers.map((offer) => (
            <Button key={offer} look={offer === 'approve' || offer === 'record' ? 'main' : 'secondary'} onClick={() => choose(offer)}>
              {BUTTONS[offer]}
              <span className="govuk-visually-hidden">: {nameOf(request)}</span>
            </Button>
          ))}
        </Buttons>
      ) : null}
      {children}
    </li>
  );
}

/** From, to, and how far: the one line that is decided about. */
export function Move({ request }: { request: Pick<DateRequest, 'from' | 'to' | 'daysMoved'> }) {
  const { from, to, daysMoved } = request;
  const moved = movedWords(daysMoved);
  return (
    <p className="gt-move">
      <span>{from === undefined ? 'No agreed date' : plannedWords(from)}</span>
      <svg viewBox="0 0 22 10" aria-hidden="true" focusable="false">
        <path d="M0 5h20M15.5 1 20 5l-4.5 4" fill="none" stroke="currentcolor" strokeWidth="1.5" />
      </svg>
      <span className="govuk-visually-hidden">to</span> <strong>{plannedWords(to)}</strong>
      {moved === null ? null : <span className="gt-quiet gt-move__by">{moved}</span>}
    </p>
  );
}

function Ratings({ programmeId, actionId }: { programmeId: string; actionId: string }) {
  const { asAt } = useAsAt();
  const { data, isError } = useQuery(actionRatingsQuery({ programmeId, actionId, asAt }));
  if (data === undefined) {
    return <span className="gt-quiet">{isError ? 'Cannot be shown at the moment' : '…'}</span>;
  }
  const { progress, system } = data;
  return (
    <>
      <span className="gt-ratings">
        <RatingTag code={progress} note="as declared" />
        {system.rating === undefined ? null : <RatingTag code={system.rating} note="by its dates" />}
      </span>
      <span className="gt-small gt-quiet">{system.sentence}</span>
    </>
  );
}
