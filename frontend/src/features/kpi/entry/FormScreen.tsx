import { TaskScreen, type TaskScreenProps } from '@/routes/TaskScreen';
import { useMayDo, type MayDo } from '../permissions';

export interface FormScreenProps extends Omit<TaskScreenProps, 'allowed' | 'refused' | 'past'> {
  permission: keyof MayDo;
}

/** A page that does nothing but change measures or their figures. */
export function FormScreen({ permission, ...screen }: FormScreenProps) {
  const may = useMayDo(screen.programmeId);
  return (
    <TaskScreen
      {...screen}
      allowed={may[permission]}
      past="You are looking back. Figures and definitions are changed today only; what they were stays in the history."
      refused="Programme managers and SROs of the area keep its measures. If you need it for your work, ask the programme office."
    />
  );
}
