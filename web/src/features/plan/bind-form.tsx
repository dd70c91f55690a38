import { Alert, Button, Form, Input, Radio, Select, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Binding, BindingChoices, ProgressRow } from '@/api/types';
import { inWan, wanToFen } from '@/format/money';
import { codeLabel } from '@/i18n/code-label';
import { ProblemAlert } from '@/ui/problem-alert';
import { useBind, useBindingChoices } from './api';

type Fields = Omit<Binding, 'minContract' | 'belowContract'> & { minContract?: string; belowContract?: string };

const inField = (fen: string | null | undefined) => (fen ? inWan(fen).replaceAll(',', '') : undefined);

const fieldsFrom = (binding: Binding | undefined): Partial<Fields> =>
  binding
    ? { ...binding, minContract: inField(binding.minContract), belowContract: inField(binding.belowContract) }
    : { byHand: false, cohort: 'ALL', basis: 'REPORTED', origins: [], places: [], industries: [] };

const WanItem = ({ name, label }: { name: 'minContract' | 'belowContract'; label: string }) => {
  const { t } = useTranslation();
  return (
    <Form.Item
      name={name}
      label={label}
      rules={[
        {
          validator: async (_, typed: string | undefined) => {
            if (typed && wanToFen(typed) === undefined) throw new Error(t('entry.amountNeeded'));
          },
        },
      ]}
    >
      <Input inputMode="decimal" autoComplete="off" suffix={t('unit.wan')} />
    </Form.Item>
  );
};

type CodesItemProps = { name: 'places' | 'industries'; label: string; groups: BindingChoices['places'] };

/** Codes by hand, or a whole group of them by its name. */
const CodesItem = ({ name, label, groups }: CodesItemProps) => {
  const { t } = useTranslation();
  const form = Form.useFormInstance<Fields>();
  const add = (members: string[]) =>
    form.setFieldValue(name, [...new Set([...(form.getFieldValue(name) ?? []), ...members])]);
  return (
    <Form.Item label={label} htmlFor={`binding-${name}`}>
      <Form.Item name={name} noStyle>
        <Select id={`binding-${name}`} mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', ',', '，']} />
      </Form.Item>
      <div className="quiet group-words">
        {t('binding.groups')}
        {groups.map((group) => (
          <button key={group.name} type="button" className="link-button" onClick={() => add(group.members)}>
            {group.name}
          </button>
        ))}
      </div>
    </Form.Item>
  );
};

const FigureFields = ({ choices }: { choices: BindingChoices }) => {
  const { t } = useTranslation();
  const cohort = Form.useWatch('cohort', Form.useFormInstance<Fields>());
  const needed = [{ required: true, message: t('common.needed') }];
  return (
    <>
      <Form.Item name="figure" label={t('nav.figures')} rules={needed}>
        <Select options={choices.figures.map(({ code, name }) => ({ value: code, label: name }))} />
      </Form.Item>
      <Form.Item name="cohort" label={t('figures.cohort')}>
        <Select
          options={[
            { value: 'ALL', label: t('cohort.ALL') },
            { value: 'CARRIED_OVER', label: t('cohort.CARRIED_OVER') },
            { value: 'NEW', label: t('cohort.NEW') },
            { value: 'EVENT', label: t('binding.event') },
          ]}
        />
      </Form.Item>
      {cohort === 'EVENT' ? (
        <Form.Item name="event" label={t('projects.eventSearch')} rules={needed}>
          <Input />
        </Form.Item>
      ) : null}
      <Form.Item name="basis" label={t('entry.basis')}>
        <Radio.Group
          options={[
            { value: 'REPORTED', label: t('basis.REPORTED') },
            { value: 'RECOGNISED', label: t('basis.RECOGNISED') },
          ]}
        />
      </Form.Item>
      <div className="form-row">
        <WanItem name="minContract" label={t('binding.minContract')} />
        <WanItem name="belowContract" label={t('binding.belowContract')} />
      </div>
      <Form.Item name="origins" label={t('projects.origin')}>
        <Select
          mode="multiple"
          options={choices.origins.map((code) => ({ value: code, label: codeLabel(t, 'capitalOrigin', code) }))}
        />
      </Form.Item>
      <CodesItem name="places" label={t('binding.places')} groups={choices.places} />
      <CodesItem name="industries" label={t('project.industry')} groups={choices.industries} />
    </>
  );
};

type BindFormProps = { plan: string; row: ProgressRow; bound: Binding | undefined; onDone: () => void };

/** By which figure a target is counted; where none fits, that people count it. */
export const BindForm = ({ plan, row, bound, onDone }: BindFormProps) => {
  const { t } = useTranslation();
  const choices = useBindingChoices(plan);
  const bind = useBind();
  const [form] = Form.useForm<Fields>();
  const byHand = Form.useWatch('byHand', form) ?? bound?.byHand ?? false;
  const proposal = choices.data?.proposals.find(({ targetId }) => targetId === row.target.id)?.binding;
  const proposed = choices.data?.figures.find(({ code }) => code === proposal?.figure)?.name;

  const send = (fields: Fields) =>
    bind.mutate(
      {
        params: { path: { plan, target: row.target.id } },
        body: fields.byHand
          ? { byHand: true }
          : {
              ...fields,
              event: fields.cohort === 'EVENT' ? fields.event : undefined,
              minContract: fields.minContract ? wanToFen(fields.minContract) : undefined,
              belowContract: fields.belowContract ? wanToFen(fields.belowContract) : undefined,
            },
      },
      { onSuccess: onDone },
    );

  if (choices.isPending) return <Skeleton active />;
  return (
    <Form<Fields> form={form} layout="vertical" onFinish={send} initialValues={fieldsFrom(bound)}>
      <ProblemAlert error={choices.error ?? bind.error} />
      {proposal && !bound ? (
        <Alert
          className="problem"
          type="info"
          showIcon
          title={proposal.byHand ? t('binding.proposeHand') : t('binding.proposed', { name: proposed ?? '' })}
          action={<Button onClick={() => form.setFieldsValue(fieldsFrom(proposal))}>{t('binding.take')}</Button>}
        />
      ) : null}
      <Form.Item name="byHand" label={t('progress.counted')}>
        <Radio.Group
          options={[
            { value: false, label: t('counted.FIGURE') },
            { value: true, label: t('counted.BY_HAND') },
          ]}
        />
      </Form.Item>
      {byHand ? <p className="quiet">{t('binding.handText')}</p> : null}
      {!byHand && choices.data ? <FigureFields choices={choices.data} /> : null}
      <Button type="primary" htmlType="submit" loading={bind.isPending}>
        {t('common.save')}
      </Button>
    </Form>
  );
};
