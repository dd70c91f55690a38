import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/api/problem';

type ProblemAlertProps = { error: unknown; onRetry?: (() => void) | undefined };

/** A refusal or failure, in the server's own words: what is wrong, where, and how to put it right. */
export const ProblemAlert = ({ error, onRetry }: ProblemAlertProps) => {
  const { t } = useTranslation();
  if (!error) return null;
  const problem = problemOf(error);
  // Our own server puts the code in the title and the words in the detail; a gateway has a title alone.
  const words = problem.detail || problem.title || t('problem.unreachable');
  return (
    <Alert
      className="problem"
      type="error"
      showIcon
      role="alert"
      title={problem.code ? `${words} (${problem.code})` : words}
      description={
        <>
          {problem.fix ? <p>{problem.fix}</p> : null}
          {problem.problems?.length ? (
            <ul>
              {problem.problems.map((item) => (
                <li key={`${item.row}-${item.column}-${item.message}`}>
                  {item.row ? `${t('problem.row', { row: item.row })} ` : ''}
                  {item.column ? `${item.column}: ` : ''}
                  {item.message}
                  {item.fix ? ` ${item.fix}` : ''}
                </li>
              ))}
            </ul>
          ) : null}
        </>
      }
      action={onRetry ? <Button onClick={onRetry}>{t('common.retry')}</Button> : undefined}
    />
  );
};
