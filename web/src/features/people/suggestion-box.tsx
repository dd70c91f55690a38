import { App, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { $api } from '@/api/client';
import { ProblemAlert } from '@/ui/problem-alert';

/** On every page: what is wrong here, or should be better. The page's path goes along, nothing else. */
export const SuggestionBox = () => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const make = $api.useMutation('post', '/api/v1/suggestions');
  const send = () =>
    make.mutate(
      { body: { page: pathname, text } },
      {
        onSuccess: () => {
          message.success(t('suggestion.sent'));
          setText('');
          setOpen(false);
        },
      },
    );
  return (
    <>
      <Button ghost className="no-print" onClick={() => setOpen(true)}>
        {t('suggestion.say')}
      </Button>
      <Modal
        open={open}
        title={t('suggestion.title')}
        okText={t('suggestion.send')}
        okButtonProps={{ disabled: text.trim() === '', loading: make.isPending }}
        cancelText={t('common.cancel')}
        onOk={send}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <p className="quiet">{t('suggestion.text')}</p>
        <ProblemAlert error={make.error} />
        <Input.TextArea
          aria-label={t('suggestion.title')}
          rows={5}
          maxLength={2000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Modal>
    </>
  );
};
