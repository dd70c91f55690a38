import { App, Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/ui/problem-alert';
import { type RowColumn, RowList } from '@/ui/row-list';
import { SideDrawer } from '@/ui/side-drawer';
import { Tag } from '@/ui/tag';
import { useConfirm } from '@/ui/use-confirm';
import { useTellProblem } from '@/ui/use-tell-problem';
import { useNoticeKinds, useRemoveRobot, useRobots, useTestRobot } from './api';
import { NoticePage } from './notice-page';
import { type Robot, RobotForm } from './robot-form';

const Acts = ({ robot, onEdit }: { robot: Robot; onEdit: (robot: Robot) => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const tell = useTellProblem();
  const confirm = useConfirm();
  const test = useTestRobot();
  const remove = useRemoveRobot();
  const one = { params: { path: { id: robot.id } } };
  return (
    <Space wrap>
      <Button
        size="small"
        loading={test.isPending}
        onClick={() =>
          test.mutate(one, {
            onSuccess: () => message.success(t('notice.tested')),
            onError: tell,
          })
        }
      >
        {t('notice.test')}
      </Button>
      <Button size="small" onClick={() => onEdit(robot)}>
        {t('notice.edit')}
      </Button>
      <Button
        size="small"
        danger
        loading={remove.isPending}
        onClick={() =>
          confirm({
            title: t('notice.removeSure', { name: robot.name }),
            okText: t('notice.remove'),
            danger: true,
            act: () => remove.mutateAsync(one),
          })
        }
      >
        {t('notice.remove')}
      </Button>
      <ProblemAlert error={remove.error} />
    </Space>
  );
};

const useColumns = (onEdit: (robot: Robot) => void): RowColumn<Robot>[] => {
  const { t } = useTranslation();
  const kinds = useNoticeKinds();
  const name = (code: string) => kinds.data?.find((each) => each.code === code)?.name ?? code;
  return [
    { key: 'name', title: t('notice.group'), card: 'heading', width: 150, render: (robot) => robot.name },
    {
      key: 'platform',
      title: t('notice.platform'),
      width: 110,
      render: (each) => t(`noticePlatform.${each.platform}`),
    },
    { key: 'host', title: t('notice.host'), width: 190, render: ({ host }) => host },
    {
      key: 'kinds',
      title: t('notice.robotKinds'),
      render: (robot) =>
        [...robot.kinds.map(name), ...(robot.below ? [t('notice.below')] : [])].join('、') || t('notice.noKinds'),
    },
    {
      key: 'enabled',
      title: t('notice.state'),
      width: 80,
      render: ({ enabled }) => (
        <Tag tone={enabled ? 'good' : 'plain'}>{t(enabled ? 'notice.enabledYes' : 'notice.enabledNo')}</Tag>
      ),
    },
    {
      key: 'acts',
      title: t('common.actions'),
      acts: true,
      width: 220,
      render: (robot) => <Acts robot={robot} onEdit={onEdit} />,
    },
  ];
};

export const RobotsPage = () => {
  const { t } = useTranslation();
  const robots = useRobots();
  const [edited, setEdited] = useState<Robot | 'new'>();
  const columns = useColumns(setEdited);
  const robot = edited === 'new' ? undefined : edited;
  return (
    <NoticePage
      lead={t('notice.robotsLead')}
      actions={
        <Button type="primary" onClick={() => setEdited('new')}>
          {t('notice.addRobot')}
        </Button>
      }
    >
      <ProblemAlert error={robots.error} onRetry={() => void robots.refetch()} />
      <RowList
        label={t('notice.robots')}
        columns={columns}
        rows={robots.data}
        rowKey={({ id }) => id}
        loading={robots.isPending}
        empty={t('notice.noRobots')}
      />
      <SideDrawer
        title={robot ? robot.name : t('notice.addRobot')}
        open={edited !== undefined}
        onClose={() => setEdited(undefined)}
      >
        <RobotForm robot={robot} onKept={() => setEdited(undefined)} />
      </SideDrawer>
    </NoticePage>
  );
};
