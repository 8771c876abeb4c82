import { useQuery } from '@tanstack/react-query';
import { Answer } from '@/parts/Answer';
import { useLink, useRouteParams } from '@/routes/links';
import { routes } from '@/routes/routes';
import { may, useMe } from '@/server/me';
import { organisationQuery } from '../api/organisation';
import { AreaScreen } from '@/routes/AreaScreen';
import { OrganisationForm } from './OrganisationForm';

/** Adds a body of the partnership, or corrects what is said of one. */
export function OrganisationPage() {
  const { areaCode, organisationId } = useRouteParams('organisation');
  const me = useMe();
  const link = useLink();
  const adding = organisationId === 'new';
  const organisation = useQuery({
    ...organisationQuery({ areaCode, organisationId }),
    enabled: !adding && may(me, 'organisation:write', areaCode),
  });
  const back = link('organisations', { areaCode });
  return (
    <AreaScreen
      areaCode={areaCode}
      title={adding ? 'Add an organisation' : 'Change an organisation'}
      permission="organisation:write"
      from={{ to: back, title: routes.organisations.title }}
      changes
    >
      {adding ? (
        <OrganisationForm areaCode={areaCode} back={back} stored={null} etag={null} />
      ) : (
        <Answer query={organisation} what="the organisation">
          {({ data, etag }) => <OrganisationForm key={data.id} areaCode={areaCode} back={back} stored={data} etag={etag} />}
        </Answer>
      )}
    </AreaScreen>
  );
}
