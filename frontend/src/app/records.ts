// The pages of measures, surveys, risks, stocktakes and the history, which are small and are read one after the other: one file
// for all of them costs every visitor one name instead of seven.
export { HistoryPage } from '@/features/history/HistoryPage';
export { MeasurePage } from '@/features/kpi/MeasurePage';
export { MeasuresPage } from '@/features/kpi/MeasuresPage';
export { RiskPage } from '@/features/risk/RiskPage';
export { RisksPage } from '@/features/risk/RisksPage';
export { StocktakesPage } from '@/features/stocktake/StocktakesPage';
export { SurveysPage } from '@/features/survey/SurveysPage';
