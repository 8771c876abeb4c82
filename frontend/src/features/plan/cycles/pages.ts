// The screens of cycles, which are fetched together when the first of them is opened. The page of one who reports is heavier.
export { CyclePage } from './CyclePage';
export { CyclesPage } from './CyclesPage';
export { ThresholdsPage } from './ThresholdsPage';
