import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Button } from '@/design/Button';
import { ChangeMark } from '@/design/ChangeMark';
import { londonToday } from '@/design/dates';
import { Page } from '@/design/Page';
import { Panel } from '@/design/Panel';
import { Empty } from '@/design/states';
import { Answer } from '@/parts/Answer';
import { plural } from '@/parts/words';
import { useAsAt } from '@/routes/asAt';
import { useLink, useRouteParams } from '@/routes/links';
import { useListParams } from '@/routes/listParams';
import { useRecordLink } from '@/routes/records';
import { routes } from '@/routes/routes';
import { meetingsQuery } from '@/server/meetings';
import { programmeQuery } from '@/server/programme';
import { changesQuery, type Change, type Changes, type ChangeType } from './api/changes';
import { closedCyclesQuery } from './api/cycles';
import { BetweenForm } from './BetweenForm';
import { groupsOf, typeOf } from './grouping';
import { choicesOf, presetsOf } from './presets';
import { TONES } from './types';

const FILTERS = ['from', 'to', 'type'] as const;

/** What changed between two days, meetings or closes: each change in one sentence, by priority. */
export function ChangesPage() {
  const { programmeId } = useRouteParams('changes');
  const { asAt, isPast } = useAsAt();
  const list = useListParams<(typeof FILTERS)[number]>(FILTERS);
  const { from, to, type } = list.filters;
  const programme = useQuery(programmeQuery({ programmeId, asAt }));
  const areaCode = programme.data?.areaCode;
  const meetings = useQuery({ ...meetingsQuery(areaCode ?? ''), enabled: areaCode !== undefined });
  const cycles = useQuery(closedCyclesQuery(programmeId));
  // Looking back, the later state is the day one looks at: the API would take now.
  const changes = useQuery(changesQuery({ programmeId, from: from === '' ? undefined : from, to: to === '' ? asAt : to }));
  const sources = { day: asAt ?? londonToday(), meetings: meetings.data ?? [], cycles: cycles.data ?? [] };

  return (
    <Page
      title={routes.changes.title}
      titleEnd={programme.data?.areaName}
      caption={programme.data === undefined ? undefined : `${programme.data.areaName} · ${programme.data.title}`}
      answer={changes.data?.sentence}
    >
      <Presets programmeId={programmeId} presets={presetsOf(sources)} from={from} to={to} />
      {/* The address may change by other means, Back or a preset: then the form shows what is shown. */}
      <BetweenForm
        key={`${from} ${to}`}
        from={from}
        to={to}
        day={sources.day}
        isPast={isPast}
        choices={[...choicesOf(sources), ...frozen(from, changes.data?.from.words), ...frozen(to, changes.data?.to.words)]}
        set={(change) => list.set({ ...change, type: '' })}
      />
      {[changes.data?.from, changes.data?.to].map((end) =>
        end?.note === undefined ? null : (
          <p key={end.words} className="govuk-inset-text">
            {capital(end.words)}. {end.note}
          </p>
        ),
      )}
      <Answer query={changes} what="the changes">
        {(data) => <Between programmeId={programmeId} changes={data} type={typeOf(type, data)} choose={(chosen) => list.set({ type: chosen })} />}
      </Answer>
    </Page>
  );
}

/** A stocktake is chosen in the list of them; here it keeps the name by which it came. */
function frozen(value: string, words: string | undefined) {
  return value.startsWith('stocktake:') && words !== undefined ? [{ value, label: capital(words) }] : [];
}

function Presets({ programmeId, presets, from, to }: { programmeId: string; presets: ReturnType<typeof presetsOf>; from: string; to: string }) {
  const link = useLink();
  return (
    <ul className="gt-presets" aria-label="Often asked">
      {presets.map((preset) => (
        <li key={preset.from}>
          <Link to={link('changes', { programmeId }, { from: preset.from })} aria-current={preset.from === from && to === '' ? 'true' : undefined}>
            {preset.label}
          </Link>
        </li>
      ))}
    </ul>
  );
}

interface BetweenProps {
  programmeId: string;
  changes: Changes;
  type: ChangeType | undefined;
  choose: (type: string) => void;
}

function Between({ programmeId, changes, type, choose }: BetweenProps) {
  if (changes.nothingChanged) {
    return (
      <Empty title="Nothing changed">
        <p>{changes.sentence} A date that had passed in between would be listed too.</p>
      </Empty>
    );
  }
  return (
    <>
      <Types changes={changes} type={type} choose={choose} />
      {groupsOf(changes, type).map(({ priority, title, items }) => (
        <Panel key={priority ?? 'whole'} title={priority === undefined ? title : `Priority ${priority}: ${title}`} count={items.length}>
          <ul className="gt-chain gt-changes">
            {items.map((change) => (
              <li key={`${change.type} ${change.subjectId} ${change.sentence}`}>
                <ChangeMark tone={TONES[change.type]}>{words(changes, change.type)}</ChangeMark>
                <p>
                  <Sentence programmeId={programmeId} change={change} />
                </p>
              </li>
            ))}
          </ul>
        </Panel>
      ))}
    </>
  );
}

/** How many of each type; pressing one leaves only those. */
function Types({ changes, type, choose }: Omit<BetweenProps, 'programmeId'>) {
  const shown = type === undefined ? undefined : changes.byType.find((each) => each.type === type);
  return (
    <section className="gt-types" aria-label="Totals by type">
      <p className="gt-small gt-quiet" role="status">
        {shown === undefined
          ? `All ${plural(changes.page.totalItems, 'change')}. Choose a type to see only those.`
          : `${shown.count} of ${plural(changes.page.totalItems, 'change')}: ${shown.words}.`}{' '}
        {shown === undefined ? null : (
          <Button look="link" onClick={() => choose('')}>
            Show all types
          </Button>
        )}
      </p>
      <ul>
        {changes.byType.map((each) => (
          <li key={each.type}>
            <button type="button" className="gt-type" aria-pressed={each.type === type} onClick={() => choose(each.type === type ? '' : each.type)}>
              <ChangeMark tone={TONES[each.type]}>{capital(each.words)}</ChangeMark> <strong>{each.count}</strong>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function words({ byType }: Changes, type: ChangeType): string {
  return capital(byType.find((each) => each.type === type)?.words ?? '');
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The sentence as it is; the reference it begins with leads to the record, where that has a page. */
function Sentence({ programmeId, change: { subjectKind, subjectId, ref, sentence, group } }: { programmeId: string; change: Change }) {
  const recordLink = useRecordLink(programmeId);
  const to = recordLink(subjectKind, subjectId, group);
  return to === null || ref === '' || !sentence.startsWith(`${ref} `) ? (
    sentence
  ) : (
    <>
      <Link to={to}>{ref}</Link>
      {sentence.slice(ref.length)}
    </>
  );
}
