import { createContext, useContext } from 'react';
import type { Session } from '@/api/types';

export const SessionContext = createContext<Session | undefined>(undefined);

/** The session of the person at the screen; only pages behind the login may ask. */
export const useSession = (): Session => {
  const session = useContext(SessionContext);
  if (!session) throw new Error('no session: this page must stand behind the login');
  return session;
};

/** Whether a control is worth showing. The server decides again on every call. */
export const useMay = () => {
  const { permissions } = useSession();
  return (...anyOf: string[]) => anyOf.some((permission) => permissions.includes(permission));
};
