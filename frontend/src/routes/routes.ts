/**
 * Every page of the product: its path, its title and what one must be allowed to do to open it. Links are made from this
 * table only, so a path can be changed in one place and a wrong link does not compile.
 */
export interface RouteObject {
  path: string;
  /** Names the page in the navigation and while it loads; the page itself may say more. */
  title: string;
  /** From `GET /reference/permissions`; null needs nothing but being signed in. */
  permission: string | null;
  /** Shown in the navigation of the programme or area the path is about, in the order of this table. */
  nav?: string;
}

export const routes = {
  home: { path: '/', title: 'Areas and programmes', permission: null },
  invitation: { path: '/invitation', title: 'Your invitation', permission: null },
  people: { path: '/areas/:areaCode/people', title: 'People and roles', permission: 'people:read', nav: 'People' },
  invite: {
    path: '/areas/:areaCode/people/new',
    title: 'Invite somebody or give a colleague a role',
    permission: 'membership:write',
  },
  /** `:verb` is what the reason is asked for: refuse or withdraw. */
  grant: { path: '/areas/:areaCode/people/grants/:grantId/:verb', title: 'A proposed role', permission: 'people:read' },
  leave: {
    path: '/areas/:areaCode/people/memberships/:membershipId',
    title: 'End a membership',
    permission: 'membership:write',
  },
  organisations: {
    path: '/areas/:areaCode/organisations',
    title: 'Organisations',
    permission: 'area:read',
    nav: 'Organisations',
  },
  termDates: { path: '/areas/:areaCode/term-dates', title: 'Term dates', permission: 'area:read', nav: 'Term dates' },
  /** `new` instead of an identifier adds one. */
  organisation: {
    path: '/areas/:areaCode/organisations/:organisationId',
    title: 'Organisation',
    permission: 'organisation:write',
  },
  succession: {
    path: '/areas/:areaCode/organisations/:organisationId/successor',
    title: 'Hand over to a successor',
    permission: 'organisation:write',
  },
  boards: { path: '/areas/:areaCode/boards', title: 'Boards and meetings', permission: 'area:read', nav: 'Boards' },
  figures: { path: '/areas/:areaCode/figures', title: 'Figures to supply', permission: 'observation:write', nav: 'Figures' },
  board: { path: '/areas/:areaCode/boards/:boardId', title: 'Board', permission: 'area:read' },
  meeting: { path: '/areas/:areaCode/meetings/:meetingId', title: 'Meeting', permission: 'area:read' },
  history: {
    path: '/areas/:areaCode/history',
    title: 'Has anybody changed the record?',
    permission: 'history:read',
    nav: 'History',
  },
  programme: { path: '/programmes/:programmeId', title: 'Is the plan on track?', permission: 'plan:read', nav: 'Plan' },
  keyDates: { path: '/programmes/:programmeId/key-dates', title: 'Key dates', permission: 'plan:read' },
  actions: { path: '/programmes/:programmeId/actions', title: 'Actions', permission: 'plan:read', nav: 'Actions' },
  action: { path: '/programmes/:programmeId/actions/:actionId', title: 'Action', permission: 'plan:read' },
  statement: {
    path: '/programmes/:programmeId/actions/:actionId/statement',
    title: 'Submit a statement',
    permission: 'statement:submit',
  },
  date: { path: '/programmes/:programmeId/actions/:actionId/date', title: 'Ask for another date', permission: 'date:request' },
  cycles: { path: '/programmes/:programmeId/cycles', title: 'Reporting cycles', permission: 'plan:read', nav: 'Cycles' },
  cycle: { path: '/programmes/:programmeId/cycles/:cycleId', title: 'Cycle', permission: 'plan:read' },
  workspace: { path: '/programmes/:programmeId/cycles/:cycleId/report', title: 'Report', permission: 'statement:draft' },
  thresholds: { path: '/programmes/:programmeId/thresholds', title: 'Thresholds', permission: 'plan:read' },
  findings: { path: '/programmes/:programmeId/findings', title: 'What does not add up?', permission: 'plan:read', nav: 'Findings' },
  changes: { path: '/programmes/:programmeId/changes', title: 'What changed?', permission: 'plan:read', nav: 'Changes' },
  decisions: { path: '/programmes/:programmeId/decisions', title: 'What waits for a decision?', permission: 'plan:read', nav: 'Decisions' },
  measures: { path: '/programmes/:programmeId/measures', title: 'Measures', permission: 'plan:read', nav: 'Measures' },
  measure: { path: '/programmes/:programmeId/measures/:kpiId', title: 'Measure', permission: 'plan:read' },
  /** `:task` is what is looked at or done; instead of a measure `new` or `all`. */
  measureTask: { path: '/programmes/:programmeId/measures/:kpiId/:task', title: 'Measure', permission: 'plan:read' },
  surveys: { path: '/programmes/:programmeId/surveys', title: 'Surveys', permission: 'plan:read', nav: 'Surveys' },
  risks: { path: '/programmes/:programmeId/risks', title: 'Risks', permission: 'plan:read', nav: 'Risks' },
  risk: { path: '/programmes/:programmeId/risks/:riskId', title: 'Risk', permission: 'plan:read' },
  /** `:task` is what is looked at or done; instead of a risk `new` or `all`. */
  riskTask: { path: '/programmes/:programmeId/risks/:riskId/:task', title: 'Risk', permission: 'plan:read' },
  money: { path: '/programmes/:programmeId/grants', title: 'Money', permission: 'plan:read', nav: 'Money' },
  /** Grant or budget. */
  fund: { path: '/programmes/:programmeId/grants/:fundId', title: 'Grant', permission: 'plan:read' },
  /** `new` instead of one adds one. */
  fundTask: { path: '/programmes/:programmeId/grants/:fundId/:task', title: 'Grant', permission: 'plan:read' },
  workstream: { path: '/programmes/:programmeId/workstreams/:workstreamId', title: 'Workstream', permission: 'plan:read' },
  workstreamTask: { path: '/programmes/:programmeId/workstreams/:workstreamId/:task', title: 'Workstream', permission: 'plan:read' },
  return: { path: '/programmes/:programmeId/returns/:returnId', title: 'Return', permission: 'plan:read' },
  stocktakes: {
    path: '/programmes/:programmeId/stocktakes',
    title: 'Stocktakes',
    permission: 'stocktake:read',
    nav: 'Stocktakes',
  },
} as const satisfies Record<string, RouteObject>;

export type RouteName = keyof typeof routes;

type Names<Path extends string> = Path extends `${infer Head}/${infer Rest}` ? Name<Head> | Names<Rest> : Name<Path>;
type Name<Part extends string> = Part extends `:${infer Param}` ? Param : never;

/** The parameters in the path of a route: `{ programmeId, actionId }`. */
export type RouteParams<R extends RouteName> = Record<Names<(typeof routes)[R]['path']>, string>;
