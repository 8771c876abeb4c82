// What does not add up, what changed, what waits for a decision, and the boards: fetched together, because a board that opens
// one of them goes on to the next, and each file costs every visitor its name.
export { ChangesPage } from '@/features/changes/ChangesPage';
export { FindingsPage } from '@/features/findings/FindingsPage';
export { BoardPage } from '@/features/governance/boards/BoardPage';
export { BoardsPage } from '@/features/governance/boards/BoardsPage';
export { MeetingPage } from '@/features/governance/boards/MeetingPage';
export { DecisionsPage } from '@/features/governance/decisions/DecisionsPage';
