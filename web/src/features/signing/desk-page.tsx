import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Paper } from '@/api/types';
import { instant } from '@/format/date';
import { EmptyState } from '@/ui/empty-state';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { Tag } from '@/ui/tag';
import { useContent, useWaiting } from './api';
import { PaperActs } from './paper-acts';
import './signing.css';

const Changes = ({ paper }: { paper: Paper }) => {
  const { t } = useTranslation();
  const content = useContent(paper.id);
  if (!content.data?.before) return null;
  const { lines, before } = content.data;
  const added = lines.filter((line) => !before.includes(line)).length;
  const gone = before.filter((line) => !lines.includes(line)).length;
  return <p>{t('signing.changes', { added, gone })}</p>;
};

const Waiting = ({ paper }: { paper: Paper }) => {
  const { t } = useTranslation();
  return (
    <li className="paper-card">
      <h2>
        <Link to={paper.link}>{paper.title}</Link>
      </h2>
      <p className="quiet">
        {paper.reference} · {t('signing.version', { number: paper.number })} ·{' '}
        {t('signing.laidBy', { by: paper.laidBy, at: instant(paper.laidAt) })}{' '}
        {paper.standsInFor ? <Tag tone="info">{t('signing.mine.STAND_IN', { name: paper.standsInFor })}</Tag> : null}
        {paper.sound ? null : <Tag tone="bad">✗ {t('signing.unsound')}</Tag>}
      </p>
      <Changes paper={paper} />
      <Link to={paper.link}>{t('signing.read')}</Link>
      <PaperActs paper={paper} />
    </li>
  );
};

/** 待我签批: what waits for the reader, to be read first and then signed; made for a phone outside. */
export const DeskPage = () => {
  const { t } = useTranslation();
  const waiting = useWaiting();
  return (
    <Page
      title={t('nav.signing')}
      lead={t('signing.lead')}
      actions={<Link to="/signing/stand-ins">{t('signing.standIns')}</Link>}
    >
      <ProblemAlert error={waiting.error} onRetry={() => void waiting.refetch()} />
      {waiting.isPending ? <Skeleton active /> : null}
      {waiting.data?.items.length === 0 ? <EmptyState text={t('signing.none')} /> : null}
      <ul className="paper-steps" aria-label={t('nav.signing')}>
        {waiting.data?.items.map((paper) => (
          <Waiting key={paper.id} paper={paper} />
        ))}
      </ul>
    </Page>
  );
};
