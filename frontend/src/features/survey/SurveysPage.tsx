import { useQuery } from '@tanstack/react-query';
import { DataTable, type Column } from '@/design/DataTable';
import { DateValue } from '@/design/DateValue';
import { Page } from '@/design/Page';
import { Panel } from '@/design/Panel';
import { Empty } from '@/design/states';
import { Tag } from '@/design/Tag';
import { Answer } from '@/parts/Answer';
import { Source } from '@/parts/Source';
import { plural } from '@/parts/words';
import { useAsAt } from '@/routes/asAt';
import { useRouteParams } from '@/routes/links';
import { programmeQuery } from '@/server/programme';
import type { components } from '@/server/schema';
import { surveysQuery } from './api/surveys';

type Survey = components['schemas']['SurveyView'];
type Round = Survey['rounds'][number];

const COLUMNS: Column<Round>[] = [
  { key: 'position', header: 'No.', mark: true, cell: (round) => round.position },
  {
    key: 'title',
    header: 'Round',
    lead: true,
    share: 45,
    cell: (round) => (
      <>
        {round.title} {round.baseline && round.title.toLowerCase() !== 'baseline' ? <Tag>baseline</Tag> : null}
        <Source source={round.source} basis={round.basis} />
      </>
    ),
  },
  { key: 'opens', header: 'Opens', cell: (round) => <DateValue value={round.opensOn} none="not stated" /> },
  { key: 'closes', header: 'Closes', cell: (round) => <DateValue value={round.closesOn} none="not stated" /> },
  { key: 'responses', header: 'Answers', cell: (round) => <Responses round={round} /> },
];

/** What families and others were asked, and how many answered: without that number no result means anything. */
export function SurveysPage() {
  const { programmeId } = useRouteParams('surveys');
  const { asAt } = useAsAt();
  const programme = useQuery(programmeQuery({ programmeId, asAt }));
  const surveys = useQuery(surveysQuery({ programmeId, asAt }));
  return (
    <Page
      title="What do families say?"
      titleEnd={programme.data?.areaName}
      caption={programme.data === undefined ? undefined : `${programme.data.areaName} · ${programme.data.title}`}
      answer={surveys.data === undefined ? undefined : sentence(surveys.data.items)}
    >
      <Answer query={surveys} what="the surveys">
        {({ items }) =>
          items.length === 0 ? (
            <Empty title="No survey was recorded at this date" />
          ) : (
            items.map((survey) => (
              <Panel key={survey.id} title={survey.title}>
                <p>Asks {survey.audience}.</p>
                {survey.rounds.length === 0 ? (
                  <p>No round has been held.</p>
                ) : (
                  <DataTable
                    caption={`Rounds of ${survey.title}`}
                    captionHidden
                    columns={COLUMNS}
                    rows={survey.rounds}
                    rowKey={(round) => round.id}
                  />
                )}
                <Source source={survey.source} basis={survey.basis} />
              </Panel>
            ))
          )
        }
      </Answer>
    </Page>
  );
}

function Responses({ round }: { round: Round }) {
  // The note repeats the fact before it adds to it.
  const note = round.responsesNote?.replace(/^not published(; *)?/, '') ?? '';
  return round.responses === undefined ? (
    <>
      Counts not published
      {note === '' ? null : <div className="gt-small gt-quiet">{note.charAt(0).toUpperCase() + note.slice(1)}</div>}
    </>
  ) : (
    plural(round.responses, 'answer')
  );
}

function sentence(surveys: readonly Survey[]): string | undefined {
  const rounds = surveys.flatMap((survey) => survey.rounds);
  if (rounds.length === 0) {
    return undefined;
  }
  const held = `${plural(rounds.length, 'round')} so far`;
  const counted = rounds.filter((round) => round.responses !== undefined).length;
  return counted === rounds.length
    ? `${held}, each with its number of answers.`
    : counted === 0
      ? `${held}; how many answered is not published.`
      : `${held}; for ${rounds.length - counted} of them how many answered is not published.`;
}
