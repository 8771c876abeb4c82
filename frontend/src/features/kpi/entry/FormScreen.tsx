import { TaskScreen, type TaskScreenProps } from '@/routes/TaskScreen';
import type { Kpi } from '@/server/measures';
import { useMayDo, type MayDo } from '../permissions';

export interface FormScreenProps extends Omit<TaskScreenProps, 'allowed' | 'refused' | 'past'> {
  permission: keyof MayDo;
  /** The measure it is about, once it is known. */
  kpi?: Pick<Kpi, 'priorityId'> | undefined;
}

/** A page that does nothing but change measures or their figures. */
export function FormScreen({ permission, kpi, ...screen }: FormScreenProps) {
  const may = useMayDo(screen.programmeId, kpi);
  return (
    <TaskScreen
      {...screen}
      allowed={may[permission]}
      past="You are looking back. Figures and definitions are changed today only; what they were stays in the history."
      refused="Programme managers keep every measure, SROs those of their priority. If you need it for your work, ask the programme office."
    />
  );
}
