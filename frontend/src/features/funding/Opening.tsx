import type { ReactNode } from 'react';
import { Opener, type OpenerProps } from '@/parts/form/Opener';
import { useTelling } from '@/routes/useTelling';

export interface Opened {
  onCancel: () => void;
  onDone: (answer?: unknown) => void;
}

export interface OpeningProps extends Omit<OpenerProps, 'children'> {
  /** What the page says when it is done. */
  said: string;
  children: (opened: Opened) => ReactNode;
}

/** What the server found odd about what it stored all the same. */
function warningsOf(answer: unknown): string[] {
  return typeof answer === 'object' && answer !== null && 'warnings' in answer ? (answer.warnings as string[]) : [];
}

/** A button that opens its form where it stands, closes it when it is done, and says so. */
export function Opening({ said, children, ...opener }: OpeningProps) {
  const tell = useTelling();
  return (
    <Opener {...opener}>
      {(close) =>
        children({
          onCancel: close,
          onDone: (answer) => {
            close();
            tell([said, ...warningsOf(answer)].join(' '));
          },
        })
      }
    </Opener>
  );
}
