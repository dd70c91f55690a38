import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Money } from '@/api/types';
import { NOT_KNOWN } from '@/format/figure';
import { inWan, inYi } from '@/format/money';

/** 亿元 rounded, exact 万元 when pointed at. */
export const MoneyText = ({ money }: { money: Money | null | undefined }) => {
  const { t } = useTranslation();
  if (!money) return <span className="quiet">{NOT_KNOWN}</span>;
  const other = money.currency === 'CNY' ? '' : ` ${money.currency}`;
  return (
    <Tooltip title={`${inWan(money.amount)} ${t('unit.wan')}${other}`}>
      <span className="number">
        {inYi(money.amount)}
        {other}
      </span>
    </Tooltip>
  );
};
