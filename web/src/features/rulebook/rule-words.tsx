import { useTranslation } from 'react-i18next';
import type { RuleVersion } from '@/api/types';
import { Tag, type Tone } from '@/ui/tag';

const TONES: Record<RuleVersion['state'], Tone> = { SHIPPED: 'plain', DRAFT: 'warn', ADOPTED: 'good', ENDED: 'plain' };

export const StateTag = ({ state }: { state: RuleVersion['state'] }) => {
  const { t } = useTranslation();
  return <Tag tone={TONES[state]}>{t(`ruleState.${state}`)}</Tag>;
};

/** Whose version it is: the product's, or a unit's own. */
export const Whose = ({ unit }: { unit: { name: string } | null | undefined }) => {
  const { t } = useTranslation();
  return unit ? t('rules.own', { unit: unit.name }) : t('rules.shipped');
};
