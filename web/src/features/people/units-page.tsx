import { Button, Dropdown, Input, Skeleton, Tree } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '@/api/types';
import { useSession } from '@/session/session';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { Tag } from '@/ui/tag';
import { type UnitNode, unitTree } from '@/ui/unit-tree';
import { HistoryDrawer } from './history-drawer';
import { useKindName } from './kind-name';
import { MembersDrawer } from './members-drawer';
import { type SuccessionKind, useKinds, useUnitsOn } from './organisation-api';
import { SuccessionDialog, type SuccessionTask } from './succession-dialog';
import { UnitDrawer, type UnitTask } from './unit-drawer';

type TreeNode = { key: number; title: string; unit: Unit; children: TreeNode[] };

const treeData = (nodes: UnitNode[]): TreeNode[] =>
  nodes.map(({ value, title, unit, children }) => ({ key: value, title, unit, children: treeData(children) }));

/** In the order in which they happen most; the root can only be renamed and get units below it. */
const KINDS: SuccessionKind[] = ['RENAMED', 'MOVED', 'MERGED', 'SPLIT', 'FOUNDED', 'CLOSED'];
const OF_THE_ROOT: SuccessionKind[] = ['RENAMED', 'FOUNDED'];

export const UnitsPage = () => {
  const { t } = useTranslation();
  const { businessDate } = useSession();
  const [on, setOn] = useState(businessDate);
  const units = useUnitsOn(on);
  const kinds = useKinds();
  const nameOf = useKindName();
  const [task, setTask] = useState<UnitTask>();
  const [succession, setSuccession] = useState<SuccessionTask>();
  const [history, setHistory] = useState<Unit>();
  const [group, setGroup] = useState<Unit>();
  const today = on === businessDate;

  const act = (key: string, unit: Unit) => {
    if (key === 'change') setTask({ kind: 'change', unit });
    else if (key === 'create') setTask({ kind: 'create', parent: unit });
    else if (key === 'history') setHistory(unit);
    else if (key === 'members') setGroup(unit);
    else setSuccession({ kind: key as SuccessionKind, unit });
  };
  const menu = (unit: Unit) => {
    const joins = kinds.data?.find(({ code }) => code === unit.kind)?.joins;
    const happen = (unit.parentId == null ? OF_THE_ROOT : KINDS).map((kind) => ({
      key: kind,
      label: t(`succession.act.${kind}`),
    }));
    return [
      { key: 'history', label: t('succession.see') },
      ...(joins ? [{ key: 'members', label: t('members.see') }] : []),
      ...(today
        ? [
            { type: 'divider' as const },
            ...happen,
            { type: 'divider' as const },
            { key: 'create', label: t('units.create') },
            { key: 'change', label: t('units.correct') },
          ]
        : []),
    ];
  };

  return (
    <Page
      title={t('nav.units')}
      lead={t('units.lead')}
      actions={
        <span>
          {t('units.on')}{' '}
          <Input
            type="date"
            className="date-input"
            value={on}
            aria-label={t('units.on')}
            onChange={(event) => setOn(event.target.value || businessDate)}
          />
        </span>
      }
    >
      <ProblemAlert error={units.error} onRetry={() => void units.refetch()} />
      {today ? null : <p role="status">{t('units.then', { date: on })}</p>}
      {units.isPending ? <Skeleton active /> : null}
      {units.data?.length === 0 && today ? (
        <Button type="primary" onClick={() => setTask({ kind: 'create' })}>
          {t('units.createRoot')}
        </Button>
      ) : null}
      {units.data?.length ? (
        <div className="panel">
          <Tree<TreeNode>
            blockNode
            defaultExpandAll
            selectable={false}
            aria-label={t('nav.units')}
            draggable={
              today ? { icon: false, nodeDraggable: (node) => (node as TreeNode).unit.parentId != null } : false
            }
            allowDrop={({ dropPosition }) => dropPosition === 0}
            onDrop={({ node, dragNode }) => setSuccession({ kind: 'MOVED', unit: dragNode.unit, target: node.unit.id })}
            treeData={treeData(unitTree(units.data))}
            titleRender={({ unit }) => (
              <span className="unit-line">
                <span>
                  {unit.name} <span className="quiet">{nameOf(unit.kind)}</span>{' '}
                  {unit.invented ? <Tag>{t('units.invented')}</Tag> : null}
                </span>
                <Dropdown trigger={['click']} menu={{ items: menu(unit), onClick: ({ key }) => act(key, unit) }}>
                  <Button size="small" type="link" aria-label={t('units.actOn', { name: unit.name })}>
                    {t('common.actions')}
                  </Button>
                </Dropdown>
              </span>
            )}
          />
          {today ? <p className="quiet">{t('units.dragHint')}</p> : null}
        </div>
      ) : null}
      <UnitDrawer task={task} onClose={() => setTask(undefined)} />
      <SuccessionDialog task={succession} units={units.data ?? []} onClose={() => setSuccession(undefined)} />
      <HistoryDrawer unit={history} onClose={() => setHistory(undefined)} />
      <MembersDrawer group={group} onClose={() => setGroup(undefined)} />
    </Page>
  );
};
