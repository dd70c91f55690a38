import { Drawer, Modal, Skeleton } from 'antd';
import { type FormEvent, type ReactNode, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePhone } from './use-phone';

type SideDrawerProps = { title: string; open: boolean; onClose: () => void; wide?: boolean; children: ReactNode };

/**
 * A drawer whose content may be loaded when it is first opened; on a phone it takes the whole screen. Once something was typed
 * into a form in it, a click beside it or the Escape key asks before that is lost; a form that was sent closes without asking.
 */
export const SideDrawer = ({ title, open, onClose, wide, children }: SideDrawerProps) => {
  const { t } = useTranslation();
  const phone = usePhone();
  const typed = useRef(false);
  const [asking, setAsking] = useState(false);
  const size = wide ? 960 : 480;
  const close = () => {
    if (typed.current) setAsking(true);
    else onClose();
  };
  const note = ({ target }: FormEvent) => {
    // What is typed to search or to turn pages is no loss.
    if (target instanceof Element && target.closest('form') && !target.closest('[role="search"], [role="combobox"]'))
      typed.current = true;
  };
  return (
    <>
      <Drawer
        title={title}
        open={open}
        onClose={close}
        afterOpenChange={() => {
          typed.current = false;
        }}
        size={phone ? '100%' : size}
        destroyOnHidden
      >
        {open ? (
          <div
            onInput={note}
            // What was sent is no longer at stake; a refusal leaves it standing, and typing on asks again.
            onSubmitCapture={() => {
              typed.current = false;
            }}
          >
            <Suspense fallback={<Skeleton active />}>{children}</Suspense>
          </div>
        ) : null}
      </Drawer>
      <Modal
        open={open && asking}
        title={t('unsaved.ask')}
        okText={t('unsaved.discard')}
        okButtonProps={{ danger: true }}
        cancelText={t('unsaved.stay')}
        onOk={() => {
          typed.current = false;
          setAsking(false);
          onClose();
        }}
        onCancel={() => setAsking(false)}
      >
        {t('unsaved.typed')}
      </Modal>
    </>
  );
};
