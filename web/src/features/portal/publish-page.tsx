import { App, Button, Form, Input, Radio, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { monthBefore } from '@/format/date';
import { useSession } from '@/session/session';
import { FigureGrid } from '@/ui/figure-grid';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { UnitSelect } from '@/ui/unit-select';
import { useConfirm } from '@/ui/use-confirm';
import { type PublicationChoice, useDefinitions, usePreview, usePublish } from './api';

type Contact = { contactName: string; contactPhone: string; reason?: string };

const ChoiceForm = ({ onChosen }: { onChosen: (choice: PublicationChoice) => void }) => {
  const { t } = useTranslation();
  const { unit, businessDate } = useSession();
  return (
    <Form<PublicationChoice>
      className="panel"
      layout="vertical"
      initialValues={{ unit: unit.id, month: monthBefore(businessDate), basis: 'REPORTED' }}
      onFinish={onChosen}
    >
      <h2>{t('publication.step1')}</h2>
      <div className="form-row">
        <Form.Item name="unit" label={t('unit.one')} rules={[{ required: true, message: t('common.needed') }]}>
          <UnitSelect />
        </Form.Item>
        <Form.Item
          name="month"
          label={t('publication.month')}
          // Some browsers show a month as plain text, so its form is checked here too.
          rules={[{ required: true, pattern: /^\d{4}-\d{2}$/, message: t('publication.monthNeeded') }]}
        >
          <Input type="month" placeholder="2023-05" />
        </Form.Item>
        <Form.Item name="basis" label={t('entry.basis')}>
          <Radio.Group
            optionType="button"
            options={[
              { value: 'REPORTED', label: t('basis.REPORTED') },
              { value: 'RECOGNISED', label: t('basis.RECOGNISED') },
            ]}
          />
        </Form.Item>
      </div>
      <Button htmlType="submit">{t('publication.preview')}</Button>
    </Form>
  );
};

const ContactForm = ({ choice }: { choice: PublicationChoice }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const confirm = useConfirm();
  const navigate = useNavigate();
  const publish = usePublish();
  const ask = (contact: Contact) =>
    confirm({
      title: t('publication.ask', { month: choice.month }),
      text: t('publication.askText'),
      okText: t('publication.publish'),
      act: async () => {
        await publish.mutateAsync({ body: { ...choice, ...contact, reason: contact.reason || undefined } });
        message.success(t('publication.done'));
        navigate('/publications');
      },
    });
  const needed = [{ required: true, message: t('common.needed') }];
  return (
    <Form<Contact> className="panel" layout="vertical" onFinish={ask}>
      <h2>{t('publication.step3')}</h2>
      <ProblemAlert error={publish.error} />
      <div className="form-row">
        <Form.Item name="contactName" label={t('publication.contactName')} rules={needed}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="contactPhone"
          label={t('publication.contactPhone')}
          rules={needed}
          extra={t('publication.masked')}
        >
          <Input inputMode="tel" autoComplete="off" />
        </Form.Item>
      </div>
      <Form.Item name="reason" label={t('publication.again')} extra={t('publication.againText')}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={publish.isPending}>
        {t('publication.publish')}
      </Button>
    </Form>
  );
};

export const PublishPage = () => {
  const { t } = useTranslation();
  const [choice, setChoice] = useState<PublicationChoice>();
  const preview = usePreview(choice);
  const definitions = useDefinitions(preview.data?.on);
  return (
    <Page title={t('publication.new')} back={{ to: '/publications', label: t('publication.back') }}>
      <ChoiceForm onChosen={setChoice} />
      <ProblemAlert error={preview.error} onRetry={() => void preview.refetch()} />
      {preview.isFetching ? <Skeleton active /> : null}
      {choice && preview.data ? (
        <>
          <section className="panel">
            <h2>{t('publication.step2')}</h2>
            <FigureGrid table={preview.data} definitions={definitions.data ?? []} by="BOTH" />
          </section>
          <ContactForm choice={choice} />
        </>
      ) : null}
    </Page>
  );
};
