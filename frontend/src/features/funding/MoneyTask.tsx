import { TaskScreen, type TaskScreenProps } from '@/routes/TaskScreen';
import { useMayDo, type MayDo } from './permissions';

export interface MoneyTaskProps extends Omit<TaskScreenProps, 'allowed' | 'refused' | 'past'> {
  permission: keyof MayDo;
}

/** A page that does nothing but change money. */
export function MoneyTask({ permission, ...screen }: MoneyTaskProps) {
  const may = useMayDo(screen.programmeId);
  return (
    <TaskScreen
      {...screen}
      allowed={may[permission]}
      past="You are looking back. Money is changed today only; what it was stays in the history."
      refused={
        permission === 'spend'
          ? 'Programme managers and SROs of the area enter spending. If you need it for your work, ask the programme office.'
          : 'Programme managers of the area keep its money. If you need it for your work, ask the programme office.'
      }
    />
  );
}
