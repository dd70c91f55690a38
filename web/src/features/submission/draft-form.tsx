import { App, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Submission } from '@/api/types';
import { ProblemAlert } from '@/ui/problem-alert';
import { UnsavedGuard } from '@/ui/unsaved-guard';
import { useConfirm } from '@/ui/use-confirm';
import { useLay, useWrite } from './api';

type Fields = Record<string, string>;

/** The texts of a draft; laying it before the signers saves them first. */
export const DraftForm = ({ submission }: { submission: Submission }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const confirm = useConfirm();
  const [typed, setTyped] = useState(false);
  const [form] = Form.useForm<Fields>();
  const write = useWrite();
  const lay = useLay();
  const { row, sections, revision } = submission;
  const texts = sections.filter(({ asks }) => asks === 'TEXT');
  const params = { path: { id: row.id } };
  const save = async () => {
    await write.mutateAsync({ params, body: { texts: form.getFieldsValue(), revision } });
    setTyped(false);
  };
  const ask = () =>
    confirm({
      title: t('submission.layAsk'),
      text: t('submission.layText'),
      okText: t('submission.lay'),
      act: async () => {
        await save();
        await lay.mutateAsync({ params });
        message.success(t('submission.laid'));
      },
    });
  return (
    <Form<Fields>
      key={revision}
      form={form}
      layout="vertical"
      className="panel no-print"
      initialValues={Object.fromEntries(texts.map(({ code, text }) => [code, text]))}
      onValuesChange={() => setTyped(true)}
      onFinish={() => {
        save().then(
          () => message.success(t('submission.saved')),
          () => undefined,
        );
      }}
    >
      <UnsavedGuard unsaved={typed} />
      <h2>{t('submission.draft')}</h2>
      {texts.map(({ code, name, required, former }) => (
        <Form.Item
          key={code}
          name={code}
          label={name}
          required={required}
          {...(former ? { extra: `${t('submission.formerShort')}${former}` } : {})}
        >
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 16 }} maxLength={20000} />
        </Form.Item>
      ))}
      <ProblemAlert error={write.error ?? lay.error} />
      <div className="paper-buttons">
        <Button htmlType="submit" loading={write.isPending}>
          {t('common.save')}
        </Button>
        <Button type="primary" onClick={ask} loading={lay.isPending}>
          {t('submission.lay')}
        </Button>
      </div>
    </Form>
  );
};
