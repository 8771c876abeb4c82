import { useState } from 'react';
import { Button, Buttons } from '../Button';
import { Chart } from '../Chart';
import { DataTable, type Column } from '../DataTable';
import { Dates } from '../Dates';
import { DateValue } from '../DateValue';
import { NO_DATE } from '../dates';
import { ErrorSummary } from '../ErrorSummary';
import { Change, Figure, Figures } from '../Figure';
import { Finding } from '../Finding';
import { DateInput, Radios, Select, TextArea, TextInput } from '../inputs';
import { Page } from '../Page';
import { Pagination } from '../Pagination';
import { Facts, Panel, TwoColumns } from '../Panel';
import { PastBand } from '../PastBand';
import { RatingCounts, RatingKey } from '../RatingCounts';
import { RatingTag } from '../RatingTag';
import { RATING_CODES } from '../ratings';
import { Done, Empty, Loading, Refused } from '../states';
import { Tag } from '../Tag';
import { Thread } from '../Thread';
import { actions, line, overall, priorities, sampleBar, type SampleAction, type SamplePriority } from './samples';

const priorityColumns: Column<SamplePriority>[] = [
  { key: 'n', header: 'No.', cell: (row) => <strong>{row.number}</strong>, mark: true },
  {
    key: 'title',
    header: 'Priority and responsible bodies',
    lead: true,
    cell: (row) => (
      <>
        <a href="#top">{row.title}</a>
        <div className="gt-small gt-quiet">{row.bodies}</div>
      </>
    ),
  },
  { key: 'progress', header: 'Progress', share: 34, cell: (row) => <Chart svg={row.bar} sentence={row.title} sentenceShown={false} /> },
  { key: 'impact', header: 'Impact', share: 18, cell: (row) => <Chart svg={row.impact} sentence="None rated" sentenceShown={false} /> },
  { key: 'actions', header: 'Actions', cell: (row) => row.actions, align: 'number' },
];

const actionColumns: Column<SampleAction>[] = [
  { key: 'ref', header: 'Ref', sort: 'ref', cell: (row) => row.ref, mark: true },
  { key: 'title', header: 'Action', sort: 'title', lead: true, cell: (row) => <a href="#top">{row.title}</a> },
  { key: 'lead', header: 'Lead', cell: (row) => row.lead },
  { key: 'rating', header: 'Progress', sort: 'progress', cell: (row) => <RatingTag code={row.rating} /> },
  { key: 'due', header: 'Approved', sort: 'due', cell: (row) => <DateValue value={{ date: row.due, precision: 'MONTH' }} /> },
  {
    key: 'forecast',
    header: 'Forecast',
    cell: (row) => <DateValue value={row.forecast === null ? null : { date: row.forecast, precision: 'MONTH' }} />,
  },
  { key: 'redated', header: 'Re-dated', cell: (row) => row.redated, align: 'number' },
];

/** Every component in its states, with the figures of a real paper. Only in development. */
export function GalleryPage() {
  return (
    <>
      <PastBand asAt="2024-07-15" today="#top">
        Loaded from the board paper of that date on 21 November 2026.
      </PastBand>
      <main className="gt-wrap gt-main" id="top">
        <Page
          title="Is the plan on track?"
          caption="Halton · Priority Action Plan · inspection report 26 January 2024"
          answer={
            <>
              <strong>60 of 94 actions are complete or on target (64%).</strong> 18 are delayed and 16 have not started. Nothing is rated for impact
              yet.
            </>
          }
        >
          <Dashboard />
          <Record />
          <Lists />
          <Forms />
          <States />
        </Page>
      </main>
    </>
  );
}

function Dashboard() {
  return (
    <>
      <Chart
        svg={sampleBar([
          ['BLUE', 17],
          ['GREEN', 43],
          ['AMBER', 18],
          ['GREY', 16],
        ])}
        sentence="17 complete, 43 on target, 18 delayed, 16 not started, of 94"
        sentenceShown={false}
      />
      <RatingCounts counts={overall} of="of 94 distinct actions (98 listings: one survey action stands in all five priorities)" />
      <div className="gt-gap" />
      <TwoColumns>
        <Panel title="Priorities" count={5}>
          <DataTable caption="Priorities" captionHidden columns={priorityColumns} rows={priorities} rowKey={(row) => row.number} />
          <p className="gt-small gt-quiet">* Counts inferred: the smallest that give the published percentages.</p>
        </Panel>
        <Panel title="What does not add up" count={3}>
          <Finding severity="high" reason="The paper’s overall line cannot follow from its own priorities" rule={<a href="#top">Rule F20</a>}>
            Printed 17 / 51 / 30 / 2%. Records give 18 / 46 / 19 / 17%.
          </Finding>
          <Finding severity="mid" reason="17 complete actions have no completion date or evidence" rule={<a href="#top">Rule F01</a>}>
            4 in priority 1, 13 in priority 5.
          </Finding>
          <Finding severity="low" reason="Priorities 2 to 4 have no measure of impact" rule={<a href="#top">Rule I03</a>}>
            “So what?” cannot be answered yet.
          </Finding>
        </Panel>
      </TwoColumns>
      <Panel title="Headline measures">
        <Figures>
          {[
            <Figure
              key="20"
              label="EHC plans in 20 weeks"
              value="26.3%"
              n={{ stated: 'n not published' }}
              period="2023"
              change={
                <Change from="53.6%" since="2022" to="26.3%" difference="27.3 percentage points" relative="−51%" direction="down" meaning="worse" />
              }
              chart={<Chart svg={line} sentence="Fell from 53.6% to 26.3% in one year" sentenceShown={false} />}
              basis="Excluding exceptions"
              source="DfE, SEN2"
            />,
            <Figure key="ar" label="Annual reviews held" reason="First published for 2024" basis="Statutory: every 12 months" />,
            <Figure key="sv" label="Parent and carer survey" value="Baseline" period="closes 30 June 2024" caveat="Counts not published" />,
            <Figure
              key="au"
              label="Plans in 20 weeks, 2022"
              value="53.6%"
              n={{ numerator: 111, denominator: 207, of: 'plans' }}
              period="2022"
              source="DfE, SEN2"
            />,
          ]}
        </Figures>
      </Panel>
    </>
  );
}

function Record() {
  return (
    <>
      <Panel title="A record">
        <div className="gt-page-head__marks">
          <RatingTag code="GREEN" note="as declared" />
          <RatingTag code="RED" note="by its dates" />
          <Tag>inferred</Tag>
        </div>
        <div className="gt-gap" />
        <Dates
          original={{ value: { date: '2025-01-31', precision: 'MONTH' } }}
          approved={{ value: { date: '2025-01-31', precision: 'MONTH' }, note: 'never re-dated' }}
          forecast={{ value: { date: '2025-06-30', precision: 'MONTH' }, note: '“6 months” to build, then training' }}
          actual={{ value: null }}
        />
      </Panel>
      <TwoColumns>
        <Panel title="The thread">
          <Thread
            steps={[
              {
                title: 'Inspectors found',
                body: 'Timeliness of new EHC plans and of updates after annual review must improve, within statutory timescales.',
              },
              {
                title: 'Priority 5',
                body: (
                  <>
                    60 actions:{' '}
                    <RatingTag code="BLUE" words="letter">
                      13
                    </RatingTag>{' '}
                    <RatingTag code="GREEN" words="letter">
                      24
                    </RatingTag>{' '}
                    <RatingTag code="AMBER" words="letter">
                      9
                    </RatingTag>{' '}
                    <RatingTag code="GREY" words="letter">
                      14
                    </RatingTag>
                  </>
                ),
              },
              { title: 'This action', body: 'A portal in which each step of an assessment can be followed.', here: true },
              { title: 'Milestones', body: 'Process stages agreed · Portal built · All multi-agency staff trained (0 of 3)' },
              { title: 'Measure it should move', body: 'EHC plans in 20 weeks: 26.3% to 56.5%, up 30.2 percentage points' },
              { title: 'What families would notice', body: 'Not written yet', missing: true },
            ]}
          />
        </Panel>
        <Panel title="Facts" aside={<a href="#top">History</a>}>
          <Facts
            facts={[
              { name: 'Lead', value: 'SEND assessment team with council IT' },
              { name: 'Success criteria', value: 'Every family can see where their assessment stands.' },
              { name: 'Evidence', value: 'None yet' },
            ]}
          />
        </Panel>
      </TwoColumns>
      <Panel title="Ratings">
        <h3>Progress</h3>
        <RatingKey />
        <div className="gt-gap" />
        <h3>Impact</h3>
        <RatingKey axis="impact" />
        <div className="gt-gap" />
        <div className="gt-page-head__marks">
          {RATING_CODES.map((code) => (
            <RatingTag key={code} code={code} />
          ))}
        </div>
      </Panel>
    </>
  );
}

function Lists() {
  const [sort, setSort] = useState('ref');
  return (
    <Panel title="Actions">
      <div className="gt-filters">
        <Select
          id="f-priority"
          label="Priority"
          value=""
          onChange={() => undefined}
          choices={[
            { value: '', label: 'All' },
            { value: '5', label: '5' },
          ]}
        />
        <Select id="f-rating" label="Progress" value="" onChange={() => undefined} choices={[{ value: '', label: 'All' }]} />
        <TextInput id="f-text" label="Words in the title" value="" onChange={() => undefined} />
      </div>
      <DataTable
        caption="Actions"
        captionHidden
        total="94 actions, 98 listings"
        dense
        columns={actionColumns}
        rows={actions}
        rowKey={(row) => row.ref}
        sort={sort}
        onSort={setSort}
      />
      <Pagination page={{ size: 4, number: 3, totalItems: 94, totalPages: 24 }} to={(page) => `#${page}`} what="actions" />
    </Panel>
  );
}

function Forms() {
  const [rating, setRating] = useState('');
  const [words, setWords] = useState('');
  const [date, setDate] = useState(NO_DATE);
  const [errors] = useState([
    { field: 'g-rating', message: 'Choose a progress rating' },
    { field: 'g-date', message: 'The forecast must include a year of four figures' },
  ]);
  return (
    <Panel title="Submit a statement">
      <ErrorSummary errors={errors} />
      <Radios
        id="g-rating"
        label="How is it going?"
        error={errors[0]?.message}
        value={rating}
        onChange={setRating}
        choices={RATING_CODES.slice(0, 4).map((code) => ({ value: code, label: <RatingTag code={code} words="full" /> }))}
      />
      <TextArea
        id="g-words"
        label="What has changed since the last statement?"
        hint="Facts a board can check."
        value={words}
        onChange={setWords}
        limit={2000}
      />
      <DateInput
        id="g-date"
        label="When will it be finished?"
        hint="Leave the day empty if only the month is known."
        error={errors[1]?.message}
        wrongPart="year"
        value={date}
        onChange={setDate}
        optional
      />
      <TextInput id="g-url" label="Link to the evidence" hint="An https address" type="url" optional value="" onChange={() => undefined} />
      <Buttons>
        <Button>Submit the statement</Button>
        <Button look="secondary">Save as draft</Button>
        <Button look="warning">Withdraw</Button>
        <Button look="link">Cancel</Button>
      </Buttons>
    </Panel>
  );
}

function States() {
  return (
    <Panel title="States">
      <Done>
        <p>The statement was submitted. The dashboard counts it from now on.</p>
      </Done>
      <Loading what="the actions" />
      <Empty title="No risks are recorded for this priority">“No risks identified” was stated on 20 June 2024 by the SRO.</Empty>
      <Refused title="You may not see this" action={<a href="#top">Back to the dashboard</a>}>
        It needs the permission history:read, which none of your roles in this area includes.
      </Refused>
    </Panel>
  );
}
