import { useQuery } from '@tanstack/react-query';
import { Panel } from '@/design/Panel';
import { Empty } from '@/design/states';
import { Told } from '@/design/Told';
import { Answer } from '@/parts/Answer';
import { plural } from '@/parts/words';
import { AreaScreen, AlwaysToday } from '@/routes/AreaScreen';
import { useAsAt } from '@/routes/asAt';
import { useRouteParams } from '@/routes/links';
import { routes } from '@/routes/routes';
import { useTelling } from '@/routes/useTelling';
import { may, useMe } from '@/server/me';
import { suppliedKpisQuery, type SuppliedKpi } from '../api/supplied';
import { OneForm, Opener } from '@/parts/form/Opener';
import { Upload } from '../upload/Upload';
import { SuppliedMeasure } from './SuppliedMeasure';

const PERMISSION = 'observation:write';

/** What a data provider comes for: the measures of their organisation, the last figure of each, and where to enter the next. */
export function SuppliedPage() {
  const { areaCode } = useRouteParams('figures');
  const me = useMe();
  const supplied = useQuery({ ...suppliedKpisQuery(areaCode), enabled: may(me, PERMISSION, areaCode) });
  return (
    <AreaScreen
      areaCode={areaCode}
      title={routes.figures.title}
      permission={PERMISSION}
      answer={supplied.data === undefined ? undefined : sentence(supplied.data)}
    >
      <Told />
      <AlwaysToday what="Figures to supply" />
      <Answer query={supplied} what="the measures">
        {(measures) =>
          measures.length === 0 ? (
            <Empty title="No measure asks for your figures yet">
              A programme manager says on each measure which body supplies it. If yours is missing, ask the programme office.
            </Empty>
          ) : (
            <OneForm>
              {byProgramme(measures).map(({ id, title, of }) => (
                <Programme key={id} areaCode={areaCode} id={id} title={title} measures={of} />
              ))}
            </OneForm>
          )
        }
      </Answer>
    </AreaScreen>
  );
}

function sentence(measures: readonly SuppliedKpi[]): string {
  const without = measures.filter(({ latest }) => latest === undefined).length;
  return `${plural(measures.length, 'measure')} to supply figures of; ${without === 0 ? 'each has one' : `${without} without a figure yet`}.`;
}

interface Group {
  id: string;
  title: string;
  of: SuppliedKpi[];
}

function byProgramme(measures: readonly SuppliedKpi[]): Group[] {
  const groups = new Map<string, Group>();
  for (const measure of measures) {
    const group = groups.get(measure.programmeId) ?? { id: measure.programmeId, title: measure.programmeTitle, of: [] };
    group.of.push(measure);
    groups.set(group.id, group);
  }
  return [...groups.values()];
}

function Programme({ areaCode, id, title, measures }: { areaCode: string; id: string; title: string; measures: readonly SuppliedKpi[] }) {
  const tell = useTelling();
  const { isPast } = useAsAt();
  const stale = [['area', areaCode]];
  return (
    <Panel title={title} count={measures.length}>
      {isPast ? null : (
        <div className="gt-task">
          <Opener name={`upload ${id}`} button="Paste or upload many figures">
            {(close) => (
              <div className="gt-in-place">
                <Upload
                  programmeId={id}
                  areaCode={areaCode}
                  measures={measures}
                  own={null}
                  stale={stale}
                  onDone={(done) => {
                    close();
                    tell(done);
                  }}
                />
              </div>
            )}
          </Opener>
        </div>
      )}
      <ul className="gt-chain">
        {measures.map((measure) => (
          <li key={measure.id}>
            <SuppliedMeasure areaCode={areaCode} measure={measure} tell={tell} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
