import { useQuery } from '@tanstack/react-query';
import { DateValue } from '@/design/DateValue';
import { Panel } from '@/design/Panel';
import { Answer } from '@/parts/Answer';
import { programmeQuery } from '@/server/programme';
import { versionTag } from '@/server/versionTag';
import { adoptRelease, releasesQuery, type Release } from '../api/releases';
import { FieldsForm } from '@/parts/form/FieldsForm';
import { Opener } from '@/parts/form/Opener';

export interface OpenDataProps {
  programmeId: string;
  /** The one that is read now. */
  release: Release;
  mayAdopt: boolean;
  tell: (done: string) => void;
}

/** Where other areas' figures come from, and from which release of it they are read. */
export function OpenData({ programmeId, release, mayAdopt, tell }: OpenDataProps) {
  return (
    <Panel title="Other areas’ figures">
      <p>
        They are read from <strong>{release.title}</strong> of <DateValue value={release.releasedOn} />.{' '}
        <span className="gt-quiet">{release.attribution}</span>
      </p>
      {!mayAdopt ? null : (
        <Opener name="release" button="Choose the release they are read from">
          {(close) => <Adopt {...{ programmeId, release, tell, close }} />}
        </Opener>
      )}
    </Panel>
  );
}

function Adopt({ programmeId, release, tell, close }: Omit<OpenDataProps, 'mayAdopt'> & { close: () => void }) {
  const releases = useQuery(releasesQuery);
  const programme = useQuery(programmeQuery({ programmeId, asAt: undefined }));
  return (
    <Answer query={programme} what="the programme">
      {(stored) => (
        <Answer query={releases} what="the releases">
          {(all) => (
            <FieldsForm
              name="Choose the release"
              what={`release/${programmeId}`}
              blank={{ code: release.code }}
              tag={versionTag(stored)}
              fields={() => [
                {
                  id: 'code',
                  kind: 'radios',
                  label: 'From which release shall they be read?',
                  ask: 'Choose a release',
                  choices: all.map(({ code, title, releasedOn }) => ({
                    value: code,
                    label: code === release.code ? `${title} (read now)` : title,
                    hint: `Released on ${releasedOn}.`,
                  })),
                },
              ]}
              button="Read them from it"
              send={({ code }, tag) => adoptRelease(programmeId, tag, String(code))}
              stale={[['programme', programmeId]]}
              lead={<WhatChanges />}
              stored={
                <p className="govuk-inset-text">
                  Somebody changed the programme meanwhile. They are read from {release.title} now; choosing goes over that.
                </p>
              }
              onCancel={close}
              onDone={() => {
                close();
                tell('Other areas’ figures are read from the chosen release from now on.');
              }}
            />
          )}
        </Answer>
      )}
    </Answer>
  );
}

function WhatChanges() {
  return (
    <div className="govuk-inset-text">
      <p>
        <strong>What it changes, from today on:</strong>
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>England, the region, the statistical neighbours and every other area, with ranks and quartiles, of every measure of this programme.</li>
        <li>
          Sentences, findings and documents that speak of them. A published figure may have been revised since, so a rank can move although nothing
          here did.
        </li>
        <li>A newer release that is loaded later is not read until somebody chooses it here.</li>
      </ul>
      <p>
        <strong>What it leaves as it is:</strong> the figures, targets and benchmarks recorded here; documents issued already; and the past, which is
        read from the release of its day.
      </p>
    </div>
  );
}
