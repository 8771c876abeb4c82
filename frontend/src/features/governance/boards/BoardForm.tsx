import { Button, Buttons } from '@/design/Button';
import { ErrorSummary, errorOf, type FieldError } from '@/design/ErrorSummary';
import { FormPlace } from '@/design/FormPlace';
import { Radios, TextInput } from '@/design/inputs';
import { Restored } from '@/parts/form/Restored';
import { useUnsent } from '@/parts/form/useUnsent';
import type { Board } from '@/server/meetings';
import { addBoard } from '../api/writeBoard';
import { useSending } from '@/parts/form/useSending';
import { TIERS } from '../words';

export interface BoardFormProps {
  areaCode: string;
  onDone: (told: string) => void;
  onCancel: () => void;
}

/** Adds a board or group that meets about the programme. */
export function BoardForm({ areaCode, onDone, onCancel }: BoardFormProps) {
  const typed = useUnsent(`board/${areaCode}`, { name: '', tier: '' });
  const { form } = typed;
  const { errors, setErrors, busy, send } = useSending({
    send: (draft: Parameters<typeof addBoard>[1]) => addBoard(areaCode, draft),
    stale: [['area', areaCode]],
    fields: ['name', 'tier'],
    onDone: ({ name }) => {
      typed.forget();
      onDone(`Added: ${name}.`);
    },
  });
  const submit = () => {
    const name = form.name.trim();
    const { tier } = form;
    const found: FieldError[] = [
      ...(name === '' ? [{ field: 'name', message: 'Enter the name of the board' }] : []),
      ...(isTier(tier) ? [] : [{ field: 'tier', message: 'Choose at which level it works' }]),
    ];
    if (found.length > 0 || !isTier(tier)) {
      setErrors(found);
    } else {
      send({ name, tier });
    }
  };
  return (
    <FormPlace name="Add a board" onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <Restored typed={typed} />
      <TextInput
        id="name"
        label="Name"
        hint="As its papers are headed."
        value={form.name}
        onChange={(name) => typed.change({ name })}
        error={errorOf(errors, 'name')}
        autoComplete="off"
      />
      <Radios
        id="tier"
        label="At which level does it work?"
        choices={Object.entries(TIERS).map(([value, { word, meaning }]) => ({ value, label: word, hint: meaning }))}
        value={form.tier}
        onChange={(tier) => typed.change({ tier })}
        error={errorOf(errors, 'tier')}
      />
      <Buttons>
        <Button type="submit" busy={busy}>
          Add the board
        </Button>
        <Button look="link" onClick={onCancel}>
          Cancel
        </Button>
      </Buttons>
    </FormPlace>
  );
}

function isTier(text: string): text is Board['tier'] {
  return text in TIERS;
}
