import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { typedDecimal } from '@/format/exact';

type DecimalItemProps = { name: string; label: string; measure?: string | undefined; required?: boolean };

/** A number as typed; what it may be is decided by the server, that it is one is seen at once. */
export const DecimalItem = ({ name, label, measure, required }: DecimalItemProps) => {
  const { t } = useTranslation();
  return (
    <Form.Item
      name={name}
      label={label}
      required={required ?? false}
      rules={[
        {
          validator: async (_, typed: string | undefined) => {
            if (required && !typed) throw new Error(t('common.needed'));
            if (typed && typedDecimal(typed) === undefined) throw new Error(t('target.numberNeeded'));
          },
        },
      ]}
    >
      <Input inputMode="decimal" autoComplete="off" suffix={<span>{measure}</span>} />
    </Form.Item>
  );
};
