import type { ComponentProps, ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';

type Look = 'main' | 'secondary' | 'warning' | 'link';

const CLASSES: Record<Look, string> = {
  main: 'govuk-button',
  secondary: 'govuk-button govuk-button--secondary',
  warning: 'govuk-button govuk-button--warning',
  link: 'govuk-button--link',
};

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  look?: Look;
  /** While the server answers. The button stays where it is and can still be reached, but does nothing twice. */
  busy?: boolean;
}

export function Button({ look = 'main', busy = false, type = 'button', onClick, children, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={CLASSES[look]}
      aria-disabled={busy ? true : undefined}
      onClick={(event) => {
        if (busy) {
          event.preventDefault();
        } else {
          onClick?.(event);
        }
      }}
    >
      {children}
    </button>
  );
}

/** Goes somewhere, looks like a button. For what starts a task: "Add a statement". */
export function ButtonLink({ look = 'main', ...rest }: Omit<LinkProps, 'className'> & { look?: Exclude<Look, 'link'> }) {
  return <Link {...rest} className={CLASSES[look]} draggable={false} />;
}

export function Buttons({ children }: { children: ReactNode }) {
  return <div className="gt-buttons">{children}</div>;
}
