import { useLocation, useNavigate } from 'react-router';

/** Says on the page itself what was just done there. */
export function useTelling() {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  return (done: string) => {
    void navigate(`${pathname}${search}`, { replace: true, state: { done, here: true } });
  };
}
