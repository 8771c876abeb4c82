import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ButtonLink } from '@/design/Button';
import { DataTable, type Column } from '@/design/DataTable';
import { DateValue } from '@/design/DateValue';
import { Pagination } from '@/design/Pagination';
import { Empty } from '@/design/states';
import { Told } from '@/design/Told';
import { Answer } from '@/parts/Answer';
import { usePart } from '@/parts/usePart';
import { plural } from '@/parts/words';
import { AlwaysToday, AreaScreen } from '@/routes/AreaScreen';
import { useAsAt } from '@/routes/asAt';
import { useLink, useRouteParams } from '@/routes/links';
import { routes } from '@/routes/routes';
import { may, useMe } from '@/server/me';
import { organisationsQuery, type Organisation } from '@/server/organisations';
import { KIND_WORDS } from '../words';

/** The bodies of the partnership, and which of them others have succeeded. */
export function OrganisationsPage() {
  const { areaCode } = useRouteParams('organisations');
  const me = useMe();
  const link = useLink();
  const { isPast } = useAsAt();
  const organisations = useQuery({ ...organisationsQuery(areaCode), enabled: may(me, 'area:read', areaCode) });
  const mayChange = !isPast && may(me, 'organisation:write', areaCode);
  return (
    <AreaScreen
      areaCode={areaCode}
      title={routes.organisations.title}
      permission="area:read"
      answer={organisations.data === undefined ? undefined : sentence(organisations.data)}
    >
      <Told />
      <AlwaysToday what="People and organisations" />
      {mayChange ? (
        <p className="gt-task">
          <ButtonLink to={link('organisation', { areaCode, organisationId: 'new' })}>Add an organisation</ButtonLink>
        </p>
      ) : null}
      <Answer query={organisations} what="the organisations">
        {(all) => <List areaCode={areaCode} organisations={all} mayChange={mayChange} />}
      </Answer>
    </AreaScreen>
  );
}

function sentence(organisations: readonly Organisation[]): string {
  const succeeded = organisations.filter(({ successorId }) => successorId !== undefined).length;
  const all = `${plural(organisations.length - succeeded, 'organisation')} ${organisations.length - succeeded === 1 ? 'works' : 'work'} together here.`;
  return succeeded === 0 ? all : `${all} ${succeeded === 1 ? 'One was' : `${succeeded} were`} succeeded by another.`;
}

function List({ areaCode, organisations, mayChange }: { areaCode: string; organisations: readonly Organisation[]; mayChange: boolean }) {
  const link = useLink();
  const part = usePart('page', organisations);
  const nameOf = (id: string) => organisations.find((organisation) => organisation.id === id)?.name ?? 'another organisation';
  const columns: Column<Organisation>[] = [
    {
      key: 'name',
      header: 'Name',
      lead: true,
      share: 46,
      cell: ({ name, successorId, succeededOn }) => (
        <>
          <strong>{name}</strong>
          {successorId === undefined ? null : (
            <div className="gt-small gt-quiet">
              Succeeded by {nameOf(successorId)} on <DateValue value={succeededOn} />
            </div>
          )}
        </>
      ),
    },
    { key: 'shortName', header: 'Short name', cell: ({ shortName }) => shortName },
    { key: 'kind', header: 'Kind', cell: ({ kind }) => KIND_WORDS[kind] },
    {
      key: 'change',
      header: 'Change',
      cell: ({ id, name, successorId }) => (
        <div className="gt-links">
          <Link to={link('organisation', { areaCode, organisationId: id })}>
            Change<span className="govuk-visually-hidden"> {name}</span>
          </Link>
          {successorId === undefined ? (
            <Link to={link('succession', { areaCode, organisationId: id })}>
              Hand over<span className="govuk-visually-hidden"> from {name} to a successor</span>
            </Link>
          ) : null}
        </div>
      ),
    },
  ];
  return (
    <>
      <DataTable
        caption="Organisations"
        captionHidden
        columns={mayChange ? columns : columns.slice(0, -1)}
        rows={part.items}
        rowKey={({ id }) => id}
        empty={<Empty title="No organisation has been added yet" />}
      />
      <Pagination page={part.page} to={part.to} what="organisations" />
    </>
  );
}
