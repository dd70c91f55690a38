import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';

export type Side = 'targets' | 'text';

/** On a phone either what was found or the text is seen. */
export const ReviewSides = ({ side, found, onSide }: { side: Side; found: string; onSide: (side: Side) => void }) => {
  const { t } = useTranslation();
  return (
    <Radio.Group
      className="review-sides no-print"
      optionType="button"
      buttonStyle="solid"
      aria-label={t('plan.views')}
      value={side}
      onChange={({ target }) => onSide(target.value)}
      options={[
        { value: 'targets', label: found },
        { value: 'text', label: t('plan.text') },
      ]}
    />
  );
};
