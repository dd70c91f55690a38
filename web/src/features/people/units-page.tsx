import { Button, Skeleton, Tree } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '@/api/types';
import { codeLabel } from '@/i18n/code-label';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { Tag } from '@/ui/tag';
import { type UnitNode, unitTree } from '@/ui/unit-tree';
import { useUnits } from './api';
import { UnitDrawer, type UnitTask } from './unit-drawer';

type TreeNode = { key: number; title: string; unit: Unit; children: TreeNode[] };

const treeData = (nodes: UnitNode[]): TreeNode[] =>
  nodes.map(({ value, title, unit, children }) => ({ key: value, title, unit, children: treeData(children) }));

export const UnitsPage = () => {
  const { t } = useTranslation();
  const units = useUnits();
  const [task, setTask] = useState<UnitTask>();

  return (
    <Page title={t('nav.units')} lead={t('units.lead')}>
      <ProblemAlert error={units.error} onRetry={() => void units.refetch()} />
      {units.isPending ? <Skeleton active /> : null}
      {units.data?.length === 0 ? (
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
            treeData={treeData(unitTree(units.data))}
            titleRender={({ unit }) => (
              <span className="unit-line">
                <span>
                  {unit.name} <span className="quiet">{codeLabel(t, 'unitKind', unit.kind)}</span>{' '}
                  {unit.invented ? <Tag>{t('units.invented')}</Tag> : null}
                </span>
                <span>
                  <Button size="small" type="link" onClick={() => setTask({ kind: 'change', unit })}>
                    {t('units.change')}
                  </Button>
                  <Button size="small" type="link" onClick={() => setTask({ kind: 'create', parent: unit })}>
                    {t('units.create')}
                  </Button>
                </span>
              </span>
            )}
          />
        </div>
      ) : null}
      <UnitDrawer task={task} onClose={() => setTask(undefined)} />
    </Page>
  );
};
