// The pages of surveys, stocktakes and the history, which are small and are read one after the other: one file for all of
// them costs every visitor one name instead of three.
export { HistoryPage } from '@/features/history/HistoryPage';
export { StocktakesPage } from '@/features/stocktake/StocktakesPage';
export { SurveysPage } from '@/features/survey/SurveysPage';
