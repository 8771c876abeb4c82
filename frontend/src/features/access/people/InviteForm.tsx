import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { Button, Buttons } from '@/design/Button';
import { ErrorSummary, errorOf, type FieldError } from '@/design/ErrorSummary';
import { Radios, Select, TextInput } from '@/design/inputs';
import { useUnsent } from '@/parts/form/useUnsent';
import { roleWords } from '@/parts/words';
import type { components } from '@/server/schema';
import { createGrant } from '../api/createGrant';
import type { Organisation } from '@/server/organisations';
import type { Person } from '../api/people';
import { refusalOf } from '@/parts/form/refusal';
import { Restored } from '@/parts/form/Restored';
import { usePriorities } from '../usePriorities';
import { NEED_A_SECOND_PERSON, OF_A_PRIORITY } from '../words';
import { blank, draftOf, lacking, wordsOf, type Invite } from './invite';
import type { Made } from './InvitationLink';

export interface InviteFormProps {
  areaCode: string;
  roles: readonly components['schemas']['RoleView'][];
  people: readonly Person[];
  organisations: readonly Organisation[];
  back: string;
  onInvited: (made: Made) => void;
  /** A colleague was given the role, or it waits for a second person; in words. */
  onGiven: (done: string) => void;
}

const FIELDS = ['recipient', 'personId', 'role', 'post', 'organisationId', 'priorityId'];

const RECIPIENTS = [
  { value: 'new', label: 'Somebody new', hint: 'You get a link to hand to them. It works once, for 7 days.' },
  { value: 'colleague', label: 'A colleague who is a member already', hint: 'No link is needed.' },
];

export function InviteForm({ areaCode, roles, people, organisations, back, onInvited, onGiven }: InviteFormProps) {
  const queries = useQueryClient();
  const priorities = usePriorities(areaCode);
  const typed = useUnsent<Invite>(`invite/${areaCode}`, blank);
  const { form, change } = typed;
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  // A double click comes before the button has been drawn busy, and would make two links.
  const sending = useRef(false);
  const atOnce = form.recipient === 'colleague' && form.role !== '' && !NEED_A_SECOND_PERSON.includes(form.role);
  const errorFor = (field: string) => errorOf(errors, field);

  const proposal = useMutation({
    mutationFn: (invite: Invite) => createGrant(areaCode, draftOf(invite)),
    onSuccess: (receipt, invite) => {
      typed.startAgain();
      if (receipt.invitation === undefined) {
        const name = people.find(({ id }) => id === invite.personId)?.displayName ?? 'The colleague';
        const role = roleWords(invite.role);
        onGiven(
          receipt.state === 'HELD' ? `${name} holds the role ${role} from now on.` : `Proposed: ${role} for ${name}. It waits for a second person.`,
        );
      } else {
        onInvited({
          address: globalThis.location.origin + receipt.invitation,
          waits: receipt.state === 'PROPOSED',
          expiresAt: receipt.expiresAt,
          offer: wordsOf(invite, organisations),
        });
      }
    },
    onError: (error) => {
      sending.current = false;
      setErrors(refusalOf(error, FIELDS));
    },
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['area', areaCode] });
    },
  });

  const submit = () => {
    if (sending.current) {
      return;
    }
    const found = lacking(form);
    setErrors(found);
    if (found.length === 0) {
      sending.current = true;
      proposal.mutate(form);
    }
  };

  return (
    <form
      noValidate
      aria-label="Propose a role"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary errors={errors} />
      <Restored typed={typed} />
      <Radios
        id="recipient"
        label="Who is it for?"
        choices={RECIPIENTS}
        value={form.recipient}
        onChange={(recipient) => change({ recipient })}
        error={errorFor('recipient')}
      />
      {form.recipient === 'colleague' ? (
        <Select
          id="personId"
          label="Which colleague?"
          value={form.personId}
          onChange={(personId) => change({ personId })}
          choices={[
            { value: '', label: 'Choose a colleague' },
            ...people.map(({ id, displayName, kind }) => ({
              value: id,
              label: kind === 'CLIENT' ? `${displayName} (API client)` : displayName,
            })),
          ]}
          error={errorFor('personId')}
        />
      ) : null}
      <Radios
        id="role"
        label="Which role?"
        hint="It decides what they may see and do here. Four roles begin only when a second person has approved them."
        choices={roles.map(({ role, meaning }) => ({
          value: role,
          label: roleWords(role),
          hint: NEED_A_SECOND_PERSON.includes(role) ? `${meaning}. Needs a second person.` : `${meaning}.`,
        }))}
        value={form.role}
        onChange={(role) => change({ role })}
        error={errorFor('role')}
      />
      <TextInput
        id="post"
        label="For which post?"
        hint="For example, Designated clinical officer. A post, never a name: it stays in the record."
        value={form.post}
        onChange={(post) => change({ post })}
        error={errorFor('post')}
        autoComplete="off"
      />
      <Select
        id="organisationId"
        label="Which organisation will they speak for?"
        optional
        value={form.organisationId}
        onChange={(organisationId) => change({ organisationId })}
        choices={[{ value: '', label: 'None' }, ...organisations.map(({ id, name }) => ({ value: id, label: name }))]}
        error={errorFor('organisationId')}
      />
      {!OF_A_PRIORITY.includes(form.role) ? null : priorities === null ? (
        <p className="govuk-inset-text">
          They will hold the role for every priority. To give it for one priority only, your own roles must include reading the plan.
        </p>
      ) : (
        <Select
          id="priorityId"
          label="For which priority?"
          optional
          value={form.priorityId}
          onChange={(priorityId) => change({ priorityId })}
          choices={[{ value: '', label: 'Every priority' }, ...priorities.map(({ id, title }) => ({ value: id, label: title }))]}
          error={errorFor('priorityId')}
        />
      )}
      <Buttons>
        <Button type="submit" busy={proposal.isPending}>
          {form.recipient === 'new' ? 'Make the invitation' : atOnce ? 'Give the role' : 'Propose the role'}
        </Button>
        <Link to={back} onClick={typed.forget}>
          Cancel
        </Link>
      </Buttons>
    </form>
  );
}
