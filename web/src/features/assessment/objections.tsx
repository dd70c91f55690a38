import { App, Button, Form, Input, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assessment, Objection, UnitRef } from '@/api/types';
import { instant } from '@/format/date';
import { useMay, useSession } from '@/session/session';
import { ProblemAlert } from '@/ui/problem-alert';
import { SideDrawer } from '@/ui/side-drawer';
import { Tag } from '@/ui/tag';
import { useAnswer, useObject, useObjections } from './api';

const One = ({ objection, onAnswer }: { objection: Objection; onAnswer: (() => void) | undefined }) => {
  const { t } = useTranslation();
  const { unitName, text, raisedBy, raisedAt, answer, accepted, answeredBy, answeredAt } = objection;
  return (
    <li>
      <b>{unitName}</b>{' '}
      {answer == null ? (
        <Tag tone="warn">{t('objection.open')}</Tag>
      ) : (
        <Tag tone={accepted ? 'good' : 'plain'}>{t(accepted ? 'objection.accepted' : 'objection.refused')}</Tag>
      )}
      <p>{text}</p>
      <div className="quiet">
        {raisedBy} <span className="number">{instant(raisedAt)}</span>
      </div>
      {answer ? (
        <blockquote>
          {answer}
          <div className="quiet">
            {answeredBy} <span className="number">{answeredAt ? instant(answeredAt) : ''}</span>
          </div>
        </blockquote>
      ) : null}
      {answer == null && onAnswer ? (
        <Button size="small" onClick={onAnswer}>
          {t('objection.answer')}
        </Button>
      ) : null}
    </li>
  );
};

type AnswerFields = { text: string; accepted: boolean };
type AnswerDialogProps = { id: string; objection: Objection | undefined; onClose: () => void };

const AnswerDialog = ({ id, objection, onClose }: AnswerDialogProps) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<AnswerFields>();
  const answer = useAnswer();
  const needed = [{ required: true, message: t('common.needed') }];
  const send = (body: AnswerFields) => {
    if (!objection) return;
    answer.mutate({ params: { path: { id, objection: objection.id } }, body }, { onSuccess: onClose });
  };
  return (
    <Modal
      open={objection !== undefined}
      title={t('objection.answerTo', { unit: objection?.unitName ?? '' })}
      okText={t('objection.answer')}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: answer.isPending }}
      onOk={form.submit}
      onCancel={onClose}
      destroyOnHidden
    >
      <p>{objection?.text}</p>
      <ProblemAlert error={answer.error} />
      <Form form={form} layout="vertical" preserve={false} onFinish={send}>
        <Form.Item name="accepted" label={t('objection.verdict')} rules={needed}>
          <Radio.Group
            options={[
              { value: true, label: t('objection.accepted') },
              { value: false, label: t('objection.refused') },
            ]}
          />
        </Form.Item>
        <Form.Item name="text" label={t('objection.reply')} rules={needed}>
          <Input.TextArea rows={3} maxLength={2000} />
        </Form.Item>
      </Form>
    </Modal>
  );
};

type ObjectFields = { unit: number; text: string };

type ObjectFormProps = { assessment: Assessment; units: UnitRef[]; onClose: () => void };

const ObjectForm = ({ assessment, units, onClose }: ObjectFormProps) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const session = useSession();
  const object = useObject();
  const needed = [{ required: true, message: t('common.needed') }];
  const own = units.find(({ id }) => id === session.unit.id);
  const send = (body: ObjectFields) =>
    object.mutate(
      { params: { path: { id: assessment.id } }, body },
      {
        onSuccess: () => {
          message.success(t('objection.sent'));
          onClose();
        },
      },
    );
  return (
    <Form<ObjectFields> layout="vertical" onFinish={send} initialValues={{ unit: own?.id }}>
      <ProblemAlert error={object.error} />
      <Form.Item name="unit" label={t('objection.for')} rules={needed}>
        <Select options={units.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
      <Form.Item name="text" label={t('objection.text')} extra={t('objection.textHelp')} rules={needed}>
        <Input.TextArea rows={5} maxLength={2000} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={object.isPending}>
        {t('objection.send')}
      </Button>
    </Form>
  );
};

/** While the term runs, whoever is ranked may object; each objection is answered before the result is settled. */
export const Objections = ({ assessment, units }: { assessment: Assessment; units: UnitRef[] }) => {
  const { t } = useTranslation();
  const may = useMay();
  const [answering, setAnswering] = useState<Objection>();
  const [objecting, setObjecting] = useState(false);
  const { id, state } = assessment;
  const found = useObjections(id, state !== 'TRIAL');
  if (state === 'TRIAL') return null;
  const objections = found.data ?? [];
  const mayAnswer = state === 'PUBLISHED' && may('assessment.publish', 'assessment.manage');
  return (
    <section className="panel" aria-labelledby="objections">
      <div className="panel-head">
        <h2 id="objections">{t('objection.all', { count: objections.length })}</h2>
        {state === 'PUBLISHED' && may('assessment.object') ? (
          <Button className="no-print" onClick={() => setObjecting(true)}>
            {t('objection.raise')}
          </Button>
        ) : null}
      </div>
      <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
      {found.data?.length === 0 ? <p className="quiet">{t('objection.none')}</p> : null}
      <ul className="cards objections">
        {objections.map((objection) => (
          <One
            key={objection.id}
            objection={objection}
            onAnswer={mayAnswer ? () => setAnswering(objection) : undefined}
          />
        ))}
      </ul>
      <AnswerDialog id={id} objection={answering} onClose={() => setAnswering(undefined)} />
      <SideDrawer title={t('objection.raise')} open={objecting} onClose={() => setObjecting(false)}>
        <ObjectForm assessment={assessment} units={units} onClose={() => setObjecting(false)} />
      </SideDrawer>
    </section>
  );
};
