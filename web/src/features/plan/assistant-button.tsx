import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Plan } from '@/api/types';
import { useConfirm } from '@/ui/use-confirm';
import { useTellProblem } from '@/ui/use-tell-problem';
import { useAssistant, useKeepFinding, useProposeFindings } from './finding-api';

/** Asks the model outside for more, where one is configured; what leaves the house is said before it does. */
export const AssistantButton = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const tell = useTellProblem();
  const confirm = useConfirm();
  const keep = useKeepFinding(plan.id);
  const propose = useProposeFindings();
  const host = useAssistant().data?.host;
  if (!host) return null;
  const ask = () =>
    confirm({
      title: t('assistant.ask', { host }),
      text: t('assistant.text'),
      okText: t('assistant.send'),
      act: () =>
        propose.mutateAsync({ params: { path: { plan: plan.id } } }).then(async ({ added }) => {
          await keep.reread();
          message.info(t('assistant.added', { count: added }));
        }, tell),
    });
  return <Button onClick={ask}>{t('assistant.one')}</Button>;
};
