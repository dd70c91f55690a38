import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Campaign } from '@/api/types';
import { useSession } from '@/session/session';
import { ProblemAlert } from '@/ui/problem-alert';
import { UnitSelect } from '@/ui/unit-select';
import { useAllPlans, useCampaignProposal, useChangeCampaign, useCreateCampaign, usePlanOf } from './campaign-api';
import { stands } from './states';
import { demandOf } from './target-words';

type Phase = { name: string; from: string; to: string };
type Member = { unit: number; post?: string };
type Fields = {
  name: string;
  unit: number;
  planId?: string;
  phases?: Phase[];
  members?: Member[];
  targets?: string[];
};

const PhaseList = () => {
  const { t } = useTranslation();
  const needed = [{ required: true, message: t('common.needed') }];
  return (
    <fieldset className="form-part">
      <legend>{t('campaign.phases')}</legend>
      <Form.List name="phases">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className="form-row days">
                <Form.Item name={[name, 'name']} label={t('campaign.phase')} rules={needed}>
                  <Input />
                </Form.Item>
                <Form.Item name={[name, 'from']} label={t('campaign.from')} rules={needed}>
                  <Input type="date" />
                </Form.Item>
                <Form.Item name={[name, 'to']} label={t('campaign.to')} rules={needed}>
                  <Input type="date" />
                </Form.Item>
                <Button
                  className="row-remove"
                  aria-label={t('campaign.removePhase', { number: name + 1 })}
                  onClick={() => remove(name)}
                >
                  {t('allocation.remove')}
                </Button>
              </div>
            ))}
            <Button className="row-add" onClick={() => add({})}>
              {t('campaign.addPhase')}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
};

const MemberList = () => {
  const { t } = useTranslation();
  return (
    <fieldset className="form-part">
      <legend>{t('campaign.members')}</legend>
      <Form.List name="members">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className="form-row days">
                <Form.Item
                  name={[name, 'unit']}
                  label={t('unit.one')}
                  rules={[{ required: true, message: t('common.needed') }]}
                >
                  <UnitSelect />
                </Form.Item>
                <Form.Item name={[name, 'post']} label={t('allocation.post')}>
                  <Input />
                </Form.Item>
                <Button
                  className="row-remove"
                  aria-label={t('campaign.removeMember', { number: name + 1 })}
                  onClick={() => remove(name)}
                >
                  {t('allocation.remove')}
                </Button>
              </div>
            ))}
            <Button className="row-add" onClick={() => add({})}>
              {t('campaign.addMember')}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
};

/** Takes phases and targets from the plan; what was typed as a name stays. */
const ProposeButton = ({ plan }: { plan: string }) => {
  const { t } = useTranslation();
  const form = Form.useFormInstance<Fields>();
  const propose = useCampaignProposal();
  const [error, setError] = useState<unknown>();
  const take = async () => {
    setError(undefined);
    try {
      const { name, phases, members, targets } = await propose(plan);
      form.setFieldsValue({
        name: form.getFieldValue('name') || name,
        phases,
        members: members.map((member) => ({ unit: member.unit.id, post: member.post })),
        targets,
      });
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <>
      <ProblemAlert error={error} />
      <Button className="row-add" onClick={() => void take()}>
        {t('campaign.propose')}
      </Button>
    </>
  );
};

const PlanItems = ({ fresh }: { fresh: boolean }) => {
  const { t } = useTranslation();
  const form = Form.useFormInstance<Fields>();
  const planId = Form.useWatch('planId', form);
  const plans = useAllPlans();
  const plan = usePlanOf(planId);
  return (
    <>
      <Form.Item name="planId" label={t('campaign.ofPlan')}>
        <Select
          allowClear
          loading={plans.isPending}
          showSearch={{ optionFilterProp: 'label' }}
          options={plans.data?.items.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))}
          onChange={() => form.setFieldValue('targets', [])}
        />
      </Form.Item>
      {planId && fresh ? <ProposeButton plan={planId} /> : null}
      {planId ? (
        <Form.Item name="targets" label={t('review.targets')}>
          <Select
            mode="multiple"
            loading={plan.isPending}
            showSearch={{ optionFilterProp: 'label' }}
            options={plan.data?.targets.filter(stands).map((target) => ({
              value: target.id,
              label: `${target.place}. ${target.indicator} ${demandOf(t, target)}`,
            }))}
          />
        </Form.Item>
      ) : null}
    </>
  );
};

type CampaignFormProps = { campaign: Campaign | undefined; onDone: (campaign: Campaign) => void };

/** A campaign as it is or shall be. Overlapping phases are kept as they are stated. */
export const CampaignForm = ({ campaign, onDone }: CampaignFormProps) => {
  const { t } = useTranslation();
  const { unit } = useSession();
  const create = useCreateCampaign();
  const change = useChangeCampaign();
  const initial: Partial<Fields> = campaign
    ? {
        ...campaign,
        unit: campaign.unit.id,
        planId: campaign.planId ?? undefined,
        members: campaign.members.map((member) => ({ unit: member.unit.id, post: member.post })),
      }
    : { unit: unit.id, phases: [], members: [], targets: [] };

  const send = ({ unit: whose, name, planId, phases, members, targets }: Fields) => {
    const body = { name, planId, phases: phases ?? [], members: members ?? [], targets: targets ?? [] };
    if (campaign) {
      const { id, version } = campaign;
      change.mutate({ params: { path: { id }, query: { version } }, body }, { onSuccess: onDone });
    } else {
      create.mutate({ params: { query: { unit: whose } }, body }, { onSuccess: onDone });
    }
  };

  return (
    <Form<Fields> layout="vertical" onFinish={send} initialValues={initial}>
      <ProblemAlert error={create.error ?? change.error} />
      {campaign ? null : (
        <Form.Item name="unit" label={t('plans.whose')} rules={[{ required: true, message: t('common.needed') }]}>
          <UnitSelect />
        </Form.Item>
      )}
      <PlanItems fresh={campaign === undefined} />
      <Form.Item name="name" label={t('campaign.name')} rules={[{ required: true, message: t('common.needed') }]}>
        <Input />
      </Form.Item>
      <PhaseList />
      <MemberList />
      <Button type="primary" htmlType="submit" loading={create.isPending || change.isPending}>
        {t('common.save')}
      </Button>
    </Form>
  );
};
