// The screens of the risk register: fetched together, because each file costs every visitor its name.
export { RisksPage } from './register/RisksPage';
export { RiskPage } from './risk/RiskPage';
export { RiskTaskPage } from './task/RiskTaskPage';
