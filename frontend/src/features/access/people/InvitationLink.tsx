import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { Button, Buttons } from '@/design/Button';
import { MomentValue } from '@/design/DateValue';
import { Panel } from '@/design/Panel';
import { copyText } from './copyText';

/** A link as it came from the server, which does not know it any more. */
export interface Made {
  address: string;
  /** A second person must approve before it works. */
  waits: boolean;
  expiresAt: string | undefined;
  offer: string;
}

/** Shows the link, this once, with all that whoever hands it on must know. */
export function InvitationLink({ made, back, again }: { made: Made; back: string; again: () => void }) {
  const start = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLElement>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    start.current?.focus();
    globalThis.scrollTo(0, 0);
  }, []);
  const copy = async () => {
    setSaid('');
    const copied = text.current !== null && (await copyText(made.address, text.current));
    setSaid(copied ? 'Copied' : 'This browser did not copy it. The link is selected: press Ctrl and C.');
  };
  return (
    <div ref={start} tabIndex={-1}>
      <Panel title="Hand over this link">
        <p>{made.offer}.</p>
        <p className="gt-once">
          <span ref={text}>{made.address}</span>
        </p>
        <div className="gt-buttons gt-once__copy">
          <Button onClick={() => void copy()}>Copy the link</Button>
          <span role="status">{said}</span>
        </div>
        <ul className="gt-bullets">
          <li>
            <strong>It is shown only now.</strong> Nobody can look it up later, not even here; if it is lost, withdraw it and make another.
          </li>
          <li>It works once: whoever opens it, signs in and accepts has the role. Send it to that person only.</li>
          <li>
            {made.waits ? (
              'It works from the moment a second person approves it, for 7 days. Hand it over now: it will not be shown again then.'
            ) : made.expiresAt === undefined ? (
              'It works for 7 days.'
            ) : (
              <>
                It works until <MomentValue value={made.expiresAt} />.
              </>
            )}
          </li>
        </ul>
        <Buttons>
          <Link to={back}>Done: back to people and roles</Link>
          <Button look="link" onClick={again}>
            Propose another role
          </Button>
        </Buttons>
      </Panel>
    </div>
  );
}
