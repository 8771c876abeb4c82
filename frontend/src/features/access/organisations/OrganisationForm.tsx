import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { Button, Buttons } from '@/design/Button';
import { ErrorSummary, errorOf, type FieldError } from '@/design/ErrorSummary';
import { Radios, TextInput } from '@/design/inputs';
import { Facts, Panel } from '@/design/Panel';
import { useUnsent } from '@/parts/form/useUnsent';
import type { Organisation } from '@/server/organisations';
import { addOrganisation, changeOrganisation } from '../api/writeOrganisation';
import { isOvertaken, refusalOf } from '@/parts/form/refusal';
import { Restored } from '@/parts/form/Restored';
import { KIND_WORDS } from '../words';

export interface OrganisationFormProps {
  areaCode: string;
  back: string;
  /** Null when one is added. */
  stored: Organisation | null;
  etag: string | null;
}

const FIELDS = ['name', 'shortName', 'kind'];
const KINDS = Object.entries(KIND_WORDS).map(([value, label]) => ({ value, label }));

export function OrganisationForm({ areaCode, back, stored, etag }: OrganisationFormProps) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const typed = useUnsent(`organisation/${stored?.id ?? areaCode}`, {
    name: stored?.name ?? '',
    shortName: stored?.shortName ?? '',
    kind: stored?.kind ?? '',
    // The version it was typed over: what somebody else stored while one was signing in again is not overwritten unseen.
    over: etag ?? '',
  });
  const { form } = typed;
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [overtaken, setOvertaken] = useState(false);
  // A double click comes before the button has been drawn busy.
  const sending = useRef(false);
  const errorFor = (field: string) => errorOf(errors, field);
  const change = (part: Partial<typeof form>) => typed.change(part);

  const writing = useMutation({
    mutationFn: (draft: Parameters<typeof addOrganisation>[1]) =>
      // After a refusal for a newer version, that version has been shown, and is the one typed over.
      stored === null ? addOrganisation(areaCode, draft) : changeOrganisation(stored.id, overtaken ? (etag ?? '') : form.over, draft),
    onSuccess: (_, { name }) => {
      typed.forget();
      void navigate(back, { state: { done: stored === null ? `Added: ${name}.` : `Changed: ${name}.` } });
    },
    onError: (error) => {
      sending.current = false;
      setOvertaken(isOvertaken(error) || overtaken);
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
    const found: FieldError[] = [
      ...(form.name.trim() === '' ? [{ field: 'name', message: 'Enter the full name' }] : []),
      ...(form.shortName.trim() === '' ? [{ field: 'shortName', message: 'Enter a short name' }] : []),
      ...(isKind(form.kind) ? [] : [{ field: 'kind', message: 'Choose a kind' }]),
    ];
    setErrors(found);
    if (found.length === 0 && isKind(form.kind)) {
      sending.current = true;
      writing.mutate({ name: form.name.trim(), shortName: form.shortName.trim(), kind: form.kind });
    }
  };

  return (
    <form
      noValidate
      aria-label={stored === null ? 'Add an organisation' : 'Change an organisation'}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary errors={errors} />
      <Restored typed={typed} />
      {overtaken && stored !== null ? <StoredNow organisation={stored} /> : null}
      <TextInput
        id="name"
        label="Full name"
        hint="For example, NHS Cheshire and Merseyside Integrated Care Board."
        value={form.name}
        onChange={(name) => change({ name })}
        error={errorFor('name')}
        autoComplete="off"
      />
      <TextInput
        id="shortName"
        label="Short name"
        hint="For example, ICB. Tables show it, and spreadsheets that are imported refer to it."
        width={20}
        value={form.shortName}
        onChange={(shortName) => change({ shortName })}
        error={errorFor('shortName')}
        autoComplete="off"
      />
      <Radios
        id="kind"
        label="What kind of body is it?"
        choices={KINDS}
        value={form.kind}
        onChange={(kind) => change({ kind })}
        error={errorFor('kind')}
      />
      <Buttons>
        <Button type="submit" busy={writing.isPending}>
          {stored === null ? 'Add the organisation' : 'Save the change'}
        </Button>
        <Link to={back} onClick={typed.forget}>
          Cancel
        </Link>
      </Buttons>
    </form>
  );
}

function StoredNow({ organisation: { name, shortName, kind } }: { organisation: Organisation }) {
  return (
    <Panel title="Stored now">
      <Facts
        facts={[
          { name: 'Full name', value: name },
          { name: 'Short name', value: shortName },
          { name: 'Kind', value: KIND_WORDS[kind] },
        ]}
      />
      <p className="gt-small gt-quiet">Saving puts what you typed below in its place.</p>
    </Panel>
  );
}

function isKind(kind: string): kind is Organisation['kind'] {
  return kind in KIND_WORDS;
}
