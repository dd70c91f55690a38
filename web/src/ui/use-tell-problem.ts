import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/api/problem';

/** Tells a refusal or failure in a corner of the screen, for acts that have no place of their own on the page. */
export const useTellProblem = () => {
  const { t } = useTranslation();
  const { notification } = App.useApp();
  return (error: unknown) => {
    const { title, detail, code, fix } = problemOf(error);
    const words = detail || title || t('problem.unreachable');
    notification.error({ title: code ? `${words} (${code})` : words, description: fix });
  };
};
