import type { ComponentType } from 'react';
import type { RouteName } from '@/routes/routes';

/**
 * The screen of each route. Each is fetched when it is first opened, so a visitor pays for the pages they read. The
 * navigation offers what stands here, and nothing else.
 */
export const pages: Partial<Record<RouteName, () => Promise<ComponentType>>> = {
  home: async () => (await import('@/features/access/HomePage')).HomePage,
  programme: async () => (await import('@/features/dashboard/DashboardPage')).DashboardPage,
  actions: async () => (await import('@/features/plan/ActionsPage')).ActionsPage,
  action: async () => (await import('@/features/plan/ActionPage')).ActionPage,
  statement: async () => (await import('@/features/plan/statement/StatementPage')).StatementPage,
  measures: async () => (await import('@/features/kpi/MeasuresPage')).MeasuresPage,
  measure: async () => (await import('@/features/kpi/MeasurePage')).MeasurePage,
  surveys: async () => (await import('@/features/survey/SurveysPage')).SurveysPage,
  risks: async () => (await import('@/features/risk/RisksPage')).RisksPage,
  risk: async () => (await import('@/features/risk/RiskPage')).RiskPage,
  stocktakes: async () => (await import('@/features/stocktake/StocktakesPage')).StocktakesPage,
  history: async () => (await import('@/features/history/HistoryPage')).HistoryPage,
};
