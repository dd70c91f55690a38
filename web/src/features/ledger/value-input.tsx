import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { typedCount, wanToFen } from '@/format/money';

/** What was typed, as the server takes it: 分 or a count. */
export const typedValue = (money: boolean, typed: string) => (money ? wanToFen(typed) : typedCount(typed));

export const ValueItem = ({ money, label }: { money: boolean; label: string }) => {
  const { t } = useTranslation();
  return (
    <Form.Item
      name="value"
      label={label}
      required
      rules={[
        {
          validator: async (_, typed: string | undefined) => {
            if (typedValue(money, typed ?? '') === undefined) {
              throw new Error(t(money ? 'entry.amountNeeded' : 'entry.countNeeded'));
            }
          },
        },
      ]}
    >
      <Input inputMode="decimal" autoComplete="off" suffix={money ? t('unit.wan') : t('entry.times')} />
    </Form.Item>
  );
};
