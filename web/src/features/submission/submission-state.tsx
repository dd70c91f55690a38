import { useTranslation } from 'react-i18next';
import type { SubmissionState as State } from '@/api/types';
import { Tag, type Tone } from '@/ui/tag';

const TONES: Record<State, Tone> = {
  DRAFT: 'plain',
  LAID: 'warn',
  SIGNED: 'info',
  ACCEPTED: 'good',
  RETURNED: 'bad',
  WITHDRAWN: 'plain',
  VOIDED: 'bad',
  SENT_BACK: 'bad',
};

export const SubmissionState = ({ state }: { state: State }) => {
  const { t } = useTranslation();
  return <Tag tone={TONES[state]}>{t(`submissionState.${state}`)}</Tag>;
};
