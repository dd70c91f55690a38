import { Button, Checkbox, Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Basis } from '@/api/types';
import { useSession } from '@/session/session';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { UnitSelect } from '@/ui/unit-select';
import { useCreate, useSchemes, useTrial, useUnits } from './api';

type Fields = {
  name: string;
  unit: number;
  scheme: string;
  from: string;
  on: string;
  basis: Basis;
  participants: number[];
};

/** Who is ranked: the units directly under the chosen one, unless some are taken out. */
const Participants = ({ unit }: { unit: number }) => {
  const { t } = useTranslation();
  const units = useUnits();
  const children = units.data?.filter(({ parentId }) => parentId === unit) ?? [];
  return (
    <Form.Item
      key={unit}
      name="participants"
      label={t('assessment.participants')}
      extra={children.length === 0 ? t('assessment.noChildren') : t('assessment.participantsText')}
      initialValue={children.map(({ id }) => id)}
      rules={[
        {
          validator: async (_, chosen?: number[]) => {
            if (!chosen?.length) throw new Error(t('assessment.participantsNeeded'));
          },
        },
      ]}
    >
      <Checkbox.Group options={children.map(({ id, name }) => ({ value: id, label: name }))} />
    </Form.Item>
  );
};

export const CreatePage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const session = useSession();
  const units = useUnits();
  const create = useCreate();
  const trial = useTrial();
  const [form] = Form.useForm<Fields>();
  const unit = Form.useWatch('unit', form) ?? session.unit.id;
  const on = Form.useWatch('on', form) || session.businessDate;
  const schemes = useSchemes(unit, on);
  const needed = [{ required: true, message: t('common.needed') }];
  const send = (body: Fields) =>
    create.mutate(
      { body },
      {
        // The page of the assessment tells it, should the first computation be refused.
        onSuccess: ({ id }) =>
          trial.mutate({ params: { path: { id } } }, { onSettled: () => navigate(`/assessments/${id}`) }),
      },
    );

  return (
    <Page title={t('assessment.new')} back={{ to: '/assessments', label: t('assessment.back') }}>
      <Form<Fields>
        form={form}
        className="panel"
        layout="vertical"
        onFinish={send}
        initialValues={{
          unit: session.unit.id,
          from: `${session.businessDate.slice(0, 4)}-01-01`,
          on: session.businessDate,
          basis: 'RECOGNISED',
        }}
      >
        <ProblemAlert error={create.error} />
        <ProblemAlert error={schemes.error} onRetry={() => void schemes.refetch()} />
        <Form.Item name="name" label={t('assessment.name')} rules={needed}>
          <Input maxLength={120} placeholder={t('assessment.nameExample')} />
        </Form.Item>
        <div className="form-row">
          <Form.Item name="unit" label={t('assessment.of')} rules={needed}>
            <UnitSelect />
          </Form.Item>
          <Form.Item name="from" label={t('assessment.from')} rules={needed}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="on" label={t('figures.on')} rules={needed}>
            <Input type="date" />
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
        <Form.Item name="scheme" label={t('assessment.scheme')} rules={needed} extra={t('assessment.schemeText')}>
          <Select
            loading={schemes.isPending}
            options={schemes.data?.items.map(({ code, name, from }) => ({
              value: code,
              label: `${name} · ${t('figures.from', { from })}`,
            }))}
          />
        </Form.Item>
        {units.data ? <Participants unit={unit} /> : null}
        <Button type="primary" htmlType="submit" loading={create.isPending || trial.isPending}>
          {t('assessment.create')}
        </Button>
      </Form>
    </Page>
  );
};
