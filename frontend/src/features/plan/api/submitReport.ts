import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';

export type ActionStatement = components['schemas']['ActionStatement'];

/** A priority's report: all of its statements are declared, or none. */
export function submitReport(cycleId: string, report: { priorityId: string; statements: ActionStatement[] }) {
  return bodyOf(api.POST('/api/v1/cycles/{cycleId}/submissions', { params: { path: { cycleId } }, body: report }));
}
