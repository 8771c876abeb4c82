import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { DataTable } from '@/design/DataTable';
import { DateValue } from '@/design/DateValue';
import { Page } from '@/design/Page';
import { Facts, Panel, TwoColumns } from '@/design/Panel';
import { Told } from '@/design/Told';
import { Answer } from '@/parts/Answer';
import { OneForm, Opener } from '@/parts/form/Opener';
import { useAsAt } from '@/routes/asAt';
import { useLink, useRouteParams } from '@/routes/links';
import { useTelling } from '@/routes/useTelling';
import { programmeQuery } from '@/server/programme';
import { matricesQuery, type Matrix } from '../api/matrices';
import { BandTag } from '../BandTag';
import { useMayKeep } from '../permissions';
import { BANDS, CATEGORIES } from '../words';
import { MatrixForm } from './MatrixForm';
import { MatrixTable } from './MatrixTable';

/** By what scores are judged: steps, bands, what is accepted; and which versions there were. */
export function MatrixPage() {
  const { programmeId } = useRouteParams('riskTask');
  const { asAt } = useAsAt();
  const link = useLink();
  const tell = useTelling();
  const { matrix: mayWrite } = useMayKeep(programmeId);
  const programme = useQuery(programmeQuery({ programmeId, asAt }));
  const matrices = useQuery(matricesQuery({ programmeId, asAt }));
  const inForce = matrices.data?.find((one) => one.inForce);
  return (
    <Page
      title="How are risks scored?"
      titleEnd={programme.data?.areaName}
      caption={<Link to={link('risks', { programmeId })}>Risks</Link>}
      answer={inForce?.sentences.join(' ')}
    >
      <Told />
      <Answer query={matrices} what="the matrix">
        {(all) => (
          <>
            {inForce === undefined ? null : <InForce matrix={inForce} />}
            <Panel title="Versions" count={all.length}>
              <p>Every setting is a version. A score keeps the version it was made on, so an old paper can still be read.</p>
              <Versions versions={all} />
              {!mayWrite || inForce === undefined ? null : (
                <div className="gt-after">
                  <OneForm>
                    <Opener name="matrix" button="Set a new version">
                      {(close) => (
                        <MatrixForm
                          programmeId={programmeId}
                          matrix={inForce}
                          onCancel={close}
                          onDone={() => {
                            close();
                            tell('The matrix is set. It counts from now on.');
                          }}
                        />
                      )}
                    </Opener>
                  </OneForm>
                </div>
              )}
            </Panel>
          </>
        )}
      </Answer>
    </Page>
  );
}

function InForce({ matrix }: { matrix: Matrix }) {
  return (
    <>
      <TwoColumns>
        <Panel title={`In force: version ${matrix.number}`}>
          <MatrixTable matrix={matrix} />
        </Panel>
        <Panel title="Bands and what is accepted">
          <Facts
            facts={[
              ...matrix.bands.map(({ band, from, to }) => ({
                name: BANDS[band].word.charAt(0).toUpperCase() + BANDS[band].word.slice(1),
                value: <BandTag band={band}>{from === to ? String(from) : `${from} to ${to}`}</BandTag>,
              })),
              { name: 'Accepted', value: `A score of up to ${matrix.appetite}` },
              ...matrix.appetites.map(({ category, score }) => ({ name: CATEGORIES[category].word, value: `Up to ${score}` })),
            ]}
          />
        </Panel>
      </TwoColumns>
      {matrix.descriptors.length === 0 ? null : (
        <Panel title="What the steps of impact mean">
          <DataTable
            caption="What the steps of impact mean"
            captionHidden
            columns={[
              { key: 'category', header: 'Impact on', lead: true, cell: ({ category }) => CATEGORIES[category].word },
              ...matrix.impacts.map((word, index) => ({
                key: String(index),
                header: `${index + 1} ${word}`,
                share: Math.floor(86 / matrix.size),
                cell: ({ steps }: Matrix['descriptors'][number]) => steps[index],
              })),
            ]}
            rows={matrix.descriptors}
            rowKey={({ category }) => category}
            dense
          />
        </Panel>
      )}
    </>
  );
}

function Versions({ versions }: { versions: readonly Matrix[] }) {
  return (
    <ol className="gt-timeline" reversed>
      {versions.map(({ number, inForce, setOn, reason, sentences }) => (
        <li key={number}>
          <h3>
            Version {number}
            {inForce ? ', in force' : ''}
          </h3>
          <p className="gt-small gt-quiet">
            {setOn === undefined ? (
              'As Golden Thread comes'
            ) : (
              <>
                Set on <DateValue value={setOn} />
              </>
            )}
          </p>
          {reason === undefined ? null : <p>{reason}</p>}
          {inForce ? null : <p className="gt-small">{sentences.join(' ')}</p>}
        </li>
      ))}
    </ol>
  );
}
