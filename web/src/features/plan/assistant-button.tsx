import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/api/problem';
import type { Plan } from '@/api/types';
import { useAssistant, useKeepFinding, useProposeFindings } from './finding-api';

/** Asks the model outside for more, where one is configured; what leaves the house is said before it does. */
export const AssistantButton = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation();
  const { modal, message, notification } = App.useApp();
  const keep = useKeepFinding(plan.id);
  const propose = useProposeFindings();
  const host = useAssistant().data?.host;
  if (!host) return null;
  const ask = () =>
    modal.confirm({
      title: t('assistant.ask', { host }),
      content: t('assistant.text'),
      okText: t('assistant.send'),
      onOk: () =>
        propose.mutateAsync({ params: { path: { plan: plan.id } } }).then(
          async ({ added }) => {
            await keep.reread();
            message.info(t('assistant.added', { count: added }));
          },
          (error: unknown) => {
            const { detail, fix } = problemOf(error);
            notification.error({ title: detail || t('problem.unreachable'), description: fix });
          },
        ),
    });
  return <Button onClick={ask}>{t('assistant.one')}</Button>;
};
