import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Project } from '@/api/types';
import { codeLabel } from '@/i18n/code-label';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { Tag } from '@/ui/tag';
import { useProject } from './api';
import { ProjectFacts } from './project-facts';
import { ProjectTimeline } from './project-timeline';

/** One project. Its entries are the ledger's: the page that joins both hands them in. */
export const ProjectPage = ({ entries }: { entries: (project: Project) => ReactNode }) => {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const project = useProject(id);
  return (
    <Page
      title={project.data?.name ?? t('project.one')}
      lead={
        project.data ? (
          <>
            {project.data.number} <Tag>{codeLabel(t, 'stage', project.data.stage)}</Tag>
            {project.data.exited ? <Tag tone="bad">{t('project.exited')}</Tag> : null}
          </>
        ) : null
      }
      back={{ to: '/projects', label: t('projects.back') }}
    >
      <ProblemAlert error={project.error} onRetry={() => void project.refetch()} />
      {project.isPending ? <Skeleton active /> : null}
      {project.data ? (
        <>
          <ProjectFacts project={project.data} />
          {entries(project.data)}
          <ProjectTimeline id={id} />
        </>
      ) : null}
    </Page>
  );
};
