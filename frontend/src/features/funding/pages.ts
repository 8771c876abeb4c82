// The screens of money: fetched together, because each file costs every visitor its name.
export { FundPage } from './fund/FundPage';
export { FundTaskPage } from './fund/FundTaskPage';
export { MoneyPage } from './MoneyPage';
export { ReturnPage } from './returns/ReturnPage';
export { WorkstreamPage } from './workstream/WorkstreamPage';
export { WorkstreamTaskPage } from './workstream/WorkstreamTaskPage';
