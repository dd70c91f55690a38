import { Drawer, Skeleton } from 'antd';
import { type ReactNode, Suspense } from 'react';
import { usePhone } from './use-phone';

type SideDrawerProps = { title: string; open: boolean; onClose: () => void; wide?: boolean; children: ReactNode };

/** A drawer whose content may be loaded when it is first opened; on a phone it takes the whole screen. */
export const SideDrawer = ({ title, open, onClose, wide, children }: SideDrawerProps) => {
  const phone = usePhone();
  const size = wide ? 960 : 480;
  return (
    <Drawer title={title} open={open} onClose={onClose} size={phone ? '100%' : size} destroyOnHidden>
      {open ? <Suspense fallback={<Skeleton active />}>{children}</Suspense> : null}
    </Drawer>
  );
};
