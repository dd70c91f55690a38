import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Unit } from '@/api/types';
import { useSession } from '@/session/session';
import { DayRange } from '@/ui/day-range';
import { ProblemAlert } from '@/ui/problem-alert';
import { RowList } from '@/ui/row-list';
import { SideDrawer } from '@/ui/side-drawer';
import { UnitSelect } from '@/ui/unit-select';
import { useConfirm } from '@/ui/use-confirm';
import { useJoinGroup, useLeaveGroup, useMembers } from './organisation-api';

type Fields = { unit: number; part: string; from: string; document: string };

const Members = ({ group }: { group: Unit }) => {
  const { t } = useTranslation();
  const { businessDate } = useSession();
  const members = useMembers(group.id);
  const join = useJoinGroup();
  const leave = useLeaveGroup();
  const confirm = useConfirm();
  const [form] = Form.useForm<Fields>();
  const needed = [{ required: true, message: t('common.needed') }];

  return (
    <>
      <ProblemAlert error={members.error ?? join.error ?? leave.error} />
      <RowList
        label={t('members.title', { name: group.name })}
        rows={members.data}
        rowKey={({ id }) => id}
        loading={members.isPending}
        empty={t('members.none')}
        columns={[
          { key: 'name', title: t('unit.one'), card: 'heading', render: ({ name }) => name },
          { key: 'part', title: t('members.part'), render: ({ part }) => t(`members.${part}`) },
          { key: 'time', title: t('members.time'), render: ({ from, to }) => <DayRange from={from} to={to} /> },
          {
            key: 'actions',
            title: t('common.actions'),
            acts: true,
            render: ({ id, to, name }) =>
              to ? null : (
                <Button
                  size="small"
                  danger
                  onClick={() =>
                    confirm({
                      title: t('members.leaveAsk', { name }),
                      text: t('members.leaveText', { day: businessDate }),
                      okText: t('members.leave'),
                      danger: true,
                      act: () => leave.mutateAsync({ params: { path: { id }, query: { lastDay: businessDate } } }),
                    })
                  }
                >
                  {t('members.leave')}
                </Button>
              ),
          },
        ]}
      />
      <h3>{t('members.join')}</h3>
      <Form<Fields>
        form={form}
        layout="vertical"
        initialValues={{ part: 'JOINER', from: businessDate }}
        onFinish={(body) =>
          join.mutate({ params: { path: { unit: group.id } }, body }, { onSuccess: () => form.resetFields() })
        }
      >
        <Form.Item name="unit" label={t('unit.one')} rules={needed}>
          <UnitSelect />
        </Form.Item>
        <Form.Item name="part" label={t('members.part')} rules={needed}>
          <Select options={['OWNER', 'JOINER'].map((part) => ({ value: part, label: t(`members.${part}`) }))} />
        </Form.Item>
        <Form.Item name="from" label={t('members.from')} rules={needed}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="document" label={t('succession.document')} rules={needed}>
          <Input />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={join.isPending}>
          {t('members.join')}
        </Button>
      </Form>
    </>
  );
};

export const MembersDrawer = ({ group, onClose }: { group: Unit | undefined; onClose: () => void }) => {
  const { t } = useTranslation();
  return (
    <SideDrawer title={t('members.title', { name: group?.name })} open={group !== undefined} onClose={onClose}>
      {group ? <Members group={group} /> : null}
    </SideDrawer>
  );
};
