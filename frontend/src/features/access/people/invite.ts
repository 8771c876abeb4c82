import type { FieldError } from '@/design/ErrorSummary';
import type { Organisation } from '@/server/organisations';
import type { components } from '@/server/schema';
import { OF_A_PRIORITY, offerWords } from '../words';

/** The form as typed. */
export interface Invite {
  /** `new`, `colleague`, or nothing chosen yet. */
  recipient: string;
  personId: string;
  role: string;
  post: string;
  organisationId: string;
  priorityId: string;
}

export const blank: Invite = { recipient: '', personId: '', role: '', post: '', organisationId: '', priorityId: '' };

/** What keeps it from being sent, in the order of the form. The rules of a grant are the server's. */
export function lacking({ recipient, personId, role, post }: Invite): FieldError[] {
  return [
    ...(recipient === '' ? [{ field: 'recipient', message: 'Choose who it is for' }] : []),
    ...(recipient === 'colleague' && personId === '' ? [{ field: 'personId', message: 'Choose a colleague' }] : []),
    ...(role === '' ? [{ field: 'role', message: 'Choose a role' }] : []),
    ...(post.trim() === '' ? [{ field: 'post', message: 'Enter the post' }] : []),
  ];
}

/** The request. What was chosen before another choice hid it is not sent. */
export function draftOf({ recipient, personId, role, post, organisationId, priorityId }: Invite): components['schemas']['GrantDraft'] {
  return {
    role,
    post: post.trim(),
    organisationId: organisationId === '' ? undefined : organisationId,
    priorityId: priorityId === '' || !OF_A_PRIORITY.includes(role) ? undefined : priorityId,
    personId: recipient === 'colleague' ? personId : undefined,
  };
}

/** "SRO, Designated clinical officer, for ICB". */
export function wordsOf({ role, post, organisationId }: Invite, organisations: readonly Organisation[]): string {
  return offerWords({ role, post: post.trim(), organisation: organisations.find(({ id }) => id === organisationId)?.shortName });
}
