import { App } from 'antd';
import { useTranslation } from 'react-i18next';

type Question = {
  title: string;
  /** What follows from it, and whether there is a way back. */
  text?: string | undefined;
  /** The verb of the act, never a mere “OK”. */
  okText: string;
  danger?: boolean;
  /** A refusal closes the question and is told on the page by the alert of what was tried. */
  act: () => Promise<unknown>;
};

/** Asks before an act that is not easily taken back. */
export const useConfirm = () => {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  return ({ title, text, okText, danger, act }: Question) =>
    void modal.confirm({
      title,
      content: text,
      okText,
      cancelText: t('common.cancel'),
      okButtonProps: { danger: danger ?? false },
      onOk: () => act().catch(() => undefined),
    });
};
