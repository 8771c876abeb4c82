// The screens of measures: fetched together, because each file costs every visitor its name.
export { MeasurePage } from './measure/MeasurePage';
export { ScorecardPage } from './scorecard/ScorecardPage';
export { TaskPage } from './TaskPage';
export { SuppliedPage } from './supplied/SuppliedPage';
