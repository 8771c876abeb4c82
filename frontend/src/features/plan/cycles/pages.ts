// The screens of cycles, of reporting and of dates asked for: fetched together, because each file costs every visitor its name.
export { CyclePage } from './CyclePage';
export { CyclesPage } from './CyclesPage';
export { KeyDatesPage } from '../keydates/KeyDatesPage';
export { ThresholdsPage } from './ThresholdsPage';
export { DatePage } from '../dates/DatePage';
export { WorkspacePage } from '../workspace/WorkspacePage';
