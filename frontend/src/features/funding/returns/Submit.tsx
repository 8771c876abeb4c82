import { Link, useNavigate } from 'react-router';
import { Panel } from '@/design/Panel';
import { Taking } from '@/parts/form/Taking';
import { useLink } from '@/routes/links';
import { submitReturn } from '../api/writes';
import { quarterWords } from '../words';
import type { ReturnPartProps } from './partProps';

/** The last look, and the submission that freezes words and figures. */
export function Submit({ programmeId, shown, may }: ReturnPartProps) {
  const link = useLink();
  const navigate = useNavigate();
  const here = link('return', { programmeId, returnId: shown.id });
  return shown.state !== 'DRAFT' || !may.submit ? null : (
    <Panel title="Submit">
      <p>
        The figures above are those of today. When it is submitted, words and figures are frozen as they stand then: later spending changes nothing in
        it. A mistake is mended by a new version.
      </p>
      {shown.narrative === undefined ? (
        <p>It can be submitted once something is said beside the figures.</p>
      ) : (
        <Taking
          name="submit"
          button="Submit the return"
          asked="secondary"
          about={quarterWords(shown.financialYear, shown.quarter)}
          look="main"
          question="Have you checked the figures? Once it is submitted the return stays as it stands now."
          yes="Yes, submit it"
          send={() => submitReturn(shown)}
          programmeId={programmeId}
          onDone={() =>
            void navigate(here, {
              replace: true,
              state: { done: 'The return is submitted. Send it to the funder, and record the approval when it comes.', here: true },
            })
          }
        />
      )}
      <p className="gt-after">
        <Link to={here}>Go back to the words</Link>
      </p>
    </Panel>
  );
}
