import CopyOutlined from '@ant-design/icons/CopyOutlined';
import { App, Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';

type OnceDialogProps = { secret: string | undefined; title: string; text: string; onClose: () => void };

/** A secret that is shown once, because the server keeps only its hash. A click beside the dialog does not lose it. */
export const OnceDialog = ({ secret, title, text, onClose }: OnceDialogProps) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  // Browsers have a clipboard only where the platform runs over https; the text can be selected in any case.
  const clipboard = globalThis.navigator?.clipboard;
  const copy = async () => {
    await clipboard?.writeText(secret ?? '');
    message.success(t('common.copied'));
  };
  return (
    <Modal
      open={secret !== undefined}
      title={title}
      onCancel={onClose}
      mask={{ closable: false }}
      footer={
        <>
          {clipboard ? (
            <Button icon={<CopyOutlined aria-hidden />} onClick={() => void copy()}>
              {t('common.copy')}
            </Button>
          ) : null}
          <Button type="primary" onClick={onClose}>
            {t('accounts.noted')}
          </Button>
        </>
      }
    >
      <p>{text}</p>
      <code className="one-time">{secret}</code>
    </Modal>
  );
};
