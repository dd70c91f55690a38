import { TreeSelect } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api } from '@/api/client';
import { unitTree } from './unit-tree';

type UnitSelectProps = {
  id?: string;
  value?: number | undefined;
  onChange?: (unit: number | undefined) => void;
  allowClear?: boolean;
};

/** The units in the reader's scope, as the tree that they are. */
export const UnitSelect = ({ id, value, onChange, allowClear }: UnitSelectProps) => {
  const { t } = useTranslation();
  const units = $api.useQuery('get', '/api/v1/units', {});
  return (
    <TreeSelect
      {...(id ? { id } : {})}
      className="unit-select"
      treeData={unitTree(units.data ?? [])}
      value={value}
      onChange={(unit: number | undefined) => onChange?.(unit)}
      loading={units.isPending}
      allowClear={allowClear ?? false}
      showSearch={{ treeNodeFilterProp: 'title' }}
      treeDefaultExpandAll
      placeholder={t('unit.choose')}
      aria-label={t('unit.one')}
    />
  );
};
