import { TaskScreen as Screen, type TaskScreenProps } from '@/routes/TaskScreen';

/** A page that does nothing but change the register. */
export function TaskScreen(props: Omit<TaskScreenProps, 'refused' | 'past'>) {
  return (
    <Screen
      {...props}
      past="You are looking back. Risks are changed today only; what they were stays in the history."
      refused="A risk is kept by the SRO of its priority, or by the programme manager. If you need it for your work, ask the programme office."
    />
  );
}
