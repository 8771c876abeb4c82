// The screens of invitations, memberships and organisations, which are fetched together when the first of them is opened.
export { InvitationPage } from './invitation/InvitationPage';
export { OrganisationPage } from './organisations/OrganisationPage';
export { OrganisationsPage } from './organisations/OrganisationsPage';
export { SuccessionPage } from './organisations/SuccessionPage';
export { TermDatesPage } from './terms/TermDatesPage';
export { GrantPage } from './people/GrantPage';
export { InvitePage } from './people/InvitePage';
export { LeavePage } from './people/LeavePage';
export { PeoplePage } from './people/PeoplePage';
