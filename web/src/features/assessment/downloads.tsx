import { useTranslation } from 'react-i18next';
import type { Assessment } from '@/api/types';
import { DownloadButton } from '@/ui/download-button';

/** The ranking, and the two files from which anybody can compute it again without this platform. */
export const Downloads = ({ assessment }: { assessment: Assessment }) => {
  const { t } = useTranslation();
  const { id, number } = assessment;
  const files = [
    { file: 'ranking.csv', label: t('downloads.csv') },
    { file: 'ranking.json', label: t('downloads.json') },
    { file: 'facts.csv', label: t('downloads.facts') },
    { file: 'scheme.yaml', label: t('downloads.scheme') },
  ];
  return (
    <section className="panel no-print" aria-labelledby="downloads">
      <h2 id="downloads">{t('downloads.title')}</h2>
      <div className="page-actions">
        {files.map(({ file, label }) => (
          <DownloadButton
            key={file}
            address={`/api/v1/assessments/${id}/${file}`}
            fileName={`${number}-${file}`}
            label={label}
          />
        ))}
      </div>
      <p className="quiet">
        {t('downloads.text')} <code>./yinfeng score scheme.yaml facts.csv</code>
      </p>
    </section>
  );
};
