import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $api } from '@/api/client';
import type { Entry } from '@/api/types';
import { fileSize, instant, period } from '@/format/date';
import { inWan } from '@/format/money';
import { grouped, whole } from '@/format/whole';
import { DownloadButton } from './download-button';
import { ProblemAlert } from './problem-alert';
import { SideDrawer } from './side-drawer';
import { Tag } from './tag';

const EntryFacts = ({ entry }: { entry: Entry }) => {
  const { t } = useTranslation();
  const { subject, indicator, amount, currency, basis, corrects, correctedBy, reason } = entry;
  const facts: [string, React.ReactNode][] = [
    [t('entry.indicator'), indicator.name],
    [t('entry.value'), currency ? `${inWan(amount)} ${t('unit.wan')}` : grouped(whole(amount))],
    [t('entry.period'), period(entry.period.from, entry.period.to)],
    [t('entry.basis'), <Tag key="basis">{t(`basis.${basis}`)}</Tag>],
    [t('entry.source'), [entry.source, entry.voucher].filter(Boolean).join(' · ')],
    [t('entry.enteredBy'), `${entry.enteredBy} ${instant(entry.enteredAt)}`],
  ];
  return (
    <>
      <p>{subject.kind === 'project' ? <Link to={`/projects/${subject.id}`}>{subject.label}</Link> : subject.label}</p>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value || '—'}</dd>
          </div>
        ))}
      </dl>
      {corrects != null ? <p>{t('entry.correctsBecause', { number: corrects, reason: reason ?? '' })}</p> : null}
      {correctedBy != null ? <p>{t('entry.isCorrectedBy', { number: correctedBy })}</p> : null}
      {entry.evidence.length > 0 ? (
        <>
          <h3>{t('entry.evidence')}</h3>
          <div className="evidence">
            {entry.evidence.map(({ id, name, size }) => (
              <DownloadButton
                key={id}
                link
                address={`/api/v1/documents/${id}/content`}
                fileName={name}
                label={`${name} (${fileSize(size)})`}
              />
            ))}
          </div>
        </>
      ) : null}
    </>
  );
};

const OneEntry = ({ number }: { number: string }) => {
  const entry = $api.useQuery('get', '/api/v1/entries/{number}', { params: { path: { number } } });
  return (
    <>
      <ProblemAlert error={entry.error} onRetry={() => void entry.refetch()} />
      {entry.isPending ? <Skeleton active /> : null}
      {entry.data ? <EntryFacts entry={entry.data} /> : null}
    </>
  );
};

/** One ledger entry in full, wherever a number rests on it. */
export const EntryDrawer = ({ number, onClose }: { number: string | undefined; onClose: () => void }) => {
  const { t } = useTranslation();
  return (
    <SideDrawer title={number ? t('entry.numbered', { number }) : ''} open={number !== undefined} onClose={onClose}>
      {number ? <OneEntry number={number} /> : null}
    </SideDrawer>
  );
};
