import { ChangeMark } from '@/design/ChangeMark';
import type { components } from '@/server/schema';

/** How the current score moved since the last board, in the server's words. A lower score is better. */
export function Movement({ movement }: { movement: components['schemas']['RiskMovement'] }) {
  const { from, to, words } = movement;
  const tone = from === undefined || to === undefined || from === to ? 'noted' : to < from ? 'better' : 'worse';
  return <ChangeMark tone={tone}>{words}</ChangeMark>;
}
