import type { ComponentType } from 'react';
import type { RouteName } from '@/routes/routes';

// One file for all of them: they are used together, by few people, and each file costs every visitor its name.
const access = () => import('@/features/access/pages');
const cycles = () => import('@/features/plan/cycles/pages');
const measures = () => import('@/features/kpi/pages');
const money = () => import('@/features/funding/pages');
const assurance = () => import('./assurance');
const risks = () => import('@/features/risk/pages');
const records = () => import('./records');

/**
 * The screen of each route. Each is fetched when it is first opened, so a visitor pays for the pages they read. The
 * navigation offers what stands here, and nothing else.
 */
export const pages: Partial<Record<RouteName, () => Promise<ComponentType>>> = {
  home: async () => (await import('@/features/access/HomePage')).HomePage,
  invitation: async () => (await access()).InvitationPage,
  people: async () => (await access()).PeoplePage,
  invite: async () => (await access()).InvitePage,
  grant: async () => (await access()).GrantPage,
  leave: async () => (await access()).LeavePage,
  organisations: async () => (await access()).OrganisationsPage,
  organisation: async () => (await access()).OrganisationPage,
  succession: async () => (await access()).SuccessionPage,
  termDates: async () => (await access()).TermDatesPage,
  boards: async () => (await assurance()).BoardsPage,
  board: async () => (await assurance()).BoardPage,
  meeting: async () => (await assurance()).MeetingPage,
  programme: async () => (await import('@/features/dashboard/DashboardPage')).DashboardPage,
  actions: async () => (await import('@/features/plan/ActionsPage')).ActionsPage,
  action: async () => (await import('@/features/plan/ActionPage')).ActionPage,
  statement: async () => (await import('@/features/plan/statement/StatementPage')).StatementPage,
  date: async () => (await cycles()).DatePage,
  cycles: async () => (await cycles()).CyclesPage,
  cycle: async () => (await cycles()).CyclePage,
  workspace: async () => (await cycles()).WorkspacePage,
  keyDates: async () => (await cycles()).KeyDatesPage,
  thresholds: async () => (await cycles()).ThresholdsPage,
  findings: async () => (await assurance()).FindingsPage,
  changes: async () => (await assurance()).ChangesPage,
  decisions: async () => (await assurance()).DecisionsPage,
  measures: async () => (await measures()).ScorecardPage,
  measure: async () => (await measures()).MeasurePage,
  figures: async () => (await measures()).SuppliedPage,
  measureTask: async () => (await measures()).TaskPage,
  surveys: async () => (await records()).SurveysPage,
  risks: async () => (await risks()).RisksPage,
  risk: async () => (await risks()).RiskPage,
  riskTask: async () => (await risks()).RiskTaskPage,
  money: async () => (await money()).MoneyPage,
  fund: async () => (await money()).FundPage,
  fundTask: async () => (await money()).FundTaskPage,
  workstream: async () => (await money()).WorkstreamPage,
  workstreamTask: async () => (await money()).WorkstreamTaskPage,
  return: async () => (await money()).ReturnPage,
  stocktakes: async () => (await records()).StocktakesPage,
  history: async () => (await records()).HistoryPage,
};
