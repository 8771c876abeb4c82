import type { ReactNode } from 'react';
import { Page } from '@/design/Page';
import { Refused } from '@/design/states';
import { may, useMe } from '@/server/me';

/** Spares people a page that could only show refusals. What counts is the server's answer, not this. */
export function Allowed({ permission, children }: { permission: string | null; children: ReactNode }) {
  const me = useMe();
  if (permission === null || may(me, permission)) {
    return children;
  }
  return (
    <Page title="You cannot open this page">
      <Refused title="None of your roles includes it">
        <p>
          It needs the permission <strong>{permission}</strong>. If you need it for your work, ask the area’s programme office.
        </p>
      </Refused>
    </Page>
  );
}
