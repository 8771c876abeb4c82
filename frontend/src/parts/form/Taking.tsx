import type { QueryKey } from '@tanstack/react-query';
import { useSending } from './useSending';
import { Button, Buttons } from '@/design/Button';
import { ErrorSummary } from '@/design/ErrorSummary';
import { FormPlace } from '@/design/FormPlace';
import { Opener } from './Opener';

export interface TakingProps {
  name: string;
  /** What the small button says; `about` is what it is about. */
  button: string;
  about: string;
  question: string;
  yes: string;
  /** Approving is no warning. */
  look?: 'main' | 'warning';
  /** The button that asks stands out where the page is about nothing else. */
  asked?: 'secondary' | 'link';
  send: () => Promise<unknown>;
  /** The programme of what is taken away, or else what has to be read again afterwards. */
  programmeId?: string;
  stale?: readonly QueryKey[];
  onDone: () => void;
}

/** Something that is done or taken away without a word of its own, after a question. */
export function Taking({ name, button, about, asked = 'link', ...rest }: TakingProps) {
  return (
    <Opener name={name} button={button} look={asked} about={about}>
      {(close) => <Question {...rest} about={about} onCancel={close} />}
    </Opener>
  );
}

function Question({
  question,
  yes,
  look = 'warning',
  send,
  programmeId,
  stale = [['programme', programmeId]],
  onDone,
  onCancel,
  about,
}: Omit<TakingProps, 'name' | 'button' | 'asked'> & { onCancel: () => void }) {
  const sending = useSending({
    send: () => send(),
    fields: [],
    stale,
    onDone: () => {
      onCancel();
      onDone();
    },
  });
  return (
    <FormPlace name={`${yes} ${about}`} onSubmit={() => sending.send(undefined)}>
      <ErrorSummary errors={sending.errors} />
      <p>{question}</p>
      <Buttons>
        <Button type="submit" look={look} busy={sending.busy}>
          {yes}
        </Button>
        <Button look="link" onClick={onCancel}>
          Leave it as it is
        </Button>
      </Buttons>
    </FormPlace>
  );
}
