import { Skeleton, Timeline } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/ui/problem-alert';
import { useTimeline } from './api';

/** What happened to the project, day by day; each step names the entry that proves it. */
export const ProjectTimeline = ({ id }: { id: string }) => {
  const { t } = useTranslation();
  const timeline = useTimeline(id);
  return (
    <section className="panel" aria-labelledby="timeline">
      <h2 id="timeline">{t('project.timeline')}</h2>
      <ProblemAlert error={timeline.error} onRetry={() => void timeline.refetch()} />
      {timeline.isPending ? <Skeleton active /> : null}
      {timeline.data?.length === 0 ? <p className="quiet">{t('project.noTimeline')}</p> : null}
      <Timeline
        items={(timeline.data ?? []).map(({ on, title, kind, entryNumber }) => ({
          key: `${on}${kind}${entryNumber}`,
          content: (
            <>
              <span className="number quiet">{on}</span> {title}{' '}
              {entryNumber ? (
                <a href={`#entry-${entryNumber}`}>{t('entry.numbered', { number: entryNumber })}</a>
              ) : null}
            </>
          ),
        }))}
      />
    </section>
  );
};
