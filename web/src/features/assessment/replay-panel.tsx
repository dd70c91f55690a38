import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/ui/problem-alert';
import { useReplay } from './api';

/** Computed anew from the ledger as it stood then, and held against what was published, byte for byte. */
export const ReplayPanel = ({ id }: { id: string }) => {
  const { t } = useTranslation();
  const replay = useReplay();
  const found = replay.data;
  const yesNo = (equal: boolean) => t(equal ? 'replay.same' : 'replay.other');
  return (
    <section className="panel" aria-labelledby="replay">
      <div className="panel-head">
        <h2 id="replay">{t('replay.title')}</h2>
        <Button
          className="no-print"
          loading={replay.isPending}
          onClick={() => replay.mutate({ params: { path: { id } } })}
        >
          {t('replay.run')}
        </Button>
      </div>
      <p className="quiet">{t('replay.text')}</p>
      <ProblemAlert error={replay.error} />
      {found ? (
        <Alert
          type={found.equal ? 'success' : 'error'}
          showIcon
          role="status"
          title={found.equal ? t('replay.equal') : t('replay.differs')}
          description={
            <>
              <p>
                {t('replay.parts', {
                  csv: yesNo(found.csv),
                  json: yesNo(found.json),
                  facts: yesNo(found.facts),
                  watermark: found.watermark,
                })}
              </p>
              {found.differences.length > 0 ? (
                <ul>
                  {found.differences.map((difference) => (
                    <li key={difference}>
                      <code>{difference}</code>
                    </li>
                  ))}
                </ul>
              ) : null}
            </>
          }
        />
      ) : null}
    </section>
  );
};
