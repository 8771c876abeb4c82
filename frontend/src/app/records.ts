// The pages of surveys, risks, stocktakes and the history, which are small and are read one after the other: one file for all of
// them costs every visitor one name instead of five.
export { HistoryPage } from '@/features/history/HistoryPage';
export { RiskPage } from '@/features/risk/RiskPage';
export { RisksPage } from '@/features/risk/RisksPage';
export { StocktakesPage } from '@/features/stocktake/StocktakesPage';
export { SurveysPage } from '@/features/survey/SurveysPage';
