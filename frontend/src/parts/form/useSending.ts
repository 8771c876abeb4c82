import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { refusalOf } from './refusal';
import type { FieldError } from '@/design/ErrorSummary';

export interface SendingOptions<Body> {
  send: (body: Body) => Promise<unknown>;
  /** Ids of the form's fields, to which errors can lead. */
  fields: readonly string[];
  /** What has to be read again afterwards, whether it was done or refused. */
  stale: readonly QueryKey[];
  onDone: (body: Body) => void;
  onRefused?: () => void;
}

/** Sends a form once, shows what the server says to it, and reads again what may have changed. */
export function useSending<Body>({ send, fields, stale, onDone, onRefused }: SendingOptions<Body>) {
  const queries = useQueryClient();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  // A double click comes before the button has been drawn busy, and the form stays until the list has been read again.
  const sending = useRef(false);
  const mutation = useMutation({
    mutationFn: send,
    onSuccess: (_, body) => onDone(body),
    onError: (error) => {
      sending.current = false;
      setErrors(refusalOf(error, fields));
      onRefused?.();
    },
    onSettled: () => {
      stale.forEach((queryKey) => void queries.invalidateQueries({ queryKey }));
    },
  });
  return {
    errors,
    setErrors,
    busy: mutation.isPending,
    send: (body: Body) => {
      if (!sending.current) {
        sending.current = true;
        setErrors([]);
        mutation.mutate(body);
      }
    },
  };
}
