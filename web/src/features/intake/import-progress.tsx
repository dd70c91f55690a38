import { Alert, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Import } from '@/api/types';
import { isWorking, progressOf } from './states';

const COUNTS = ['rows', 'newRows', 'unchangedRows', 'correctionRows', 'problemRows'] as const;

const Told = ({ found }: { found: Import }) => {
  const { t } = useTranslation();
  switch (found.state) {
    case 'READY':
      return <Alert type="info" showIcon title={t('imports.readyText')} />;
    case 'REJECTED':
      return (
        <Alert
          type="warning"
          showIcon
          title={found.error ?? t('imports.rejectedText', { count: found.problemRows })}
          description={found.fix}
        />
      );
    case 'APPLIED':
      return <Alert type="success" showIcon title={t('imports.appliedText')} />;
    case 'UNCHANGED':
      return <Alert type="info" showIcon title={t('imports.unchangedText')} />;
    case 'FAILED':
      return (
        <Alert
          type="error"
          showIcon
          title={t('imports.failedText')}
          description={`${found.error ?? ''} ${found.fix ?? ''}`}
        />
      );
    default:
      return null;
  }
};

export const ImportProgress = ({ found }: { found: Import }) => {
  const { t } = useTranslation();
  const working = isWorking(found.state);
  const done = t('imports.progress', { done: found.done, total: found.total });
  return (
    <section className="panel" aria-label={t('imports.progressLabel')}>
      {working ? (
        <>
          <Progress percent={progressOf(found)} status="active" aria-label={t(`importState.${found.state}`)} />
          <p className="quiet number">{done}</p>
        </>
      ) : null}
      <div aria-live="polite" role="status">
        <Told found={found} />
      </div>
      {found.ignoredColumns.length > 0 ? (
        <p role="note">{t('imports.ignored', { columns: found.ignoredColumns.join('、') })}</p>
      ) : null}
      <dl className="counts">
        {COUNTS.map((name) => (
          <div key={name} className={name === 'problemRows' && found.problemRows > 0 ? 'bad' : undefined}>
            <dt>{t(`imports.${name}`)}</dt>
            <dd className="number">{found[name]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
