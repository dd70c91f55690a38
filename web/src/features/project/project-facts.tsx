import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Project } from '@/api/types';
import { instant } from '@/format/date';
import { NOT_KNOWN } from '@/format/figure';
import { inWan } from '@/format/money';
import { codeLabel } from '@/i18n/code-label';
import { Tag } from '@/ui/tag';

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children || <span className="quiet">{NOT_KNOWN}</span>}</dd>
  </div>
);

export const ProjectFacts = ({ project }: { project: Project }) => {
  const { t } = useTranslation();
  const wan = (money: { amount: string } | null | undefined) =>
    money ? `${inWan(money.amount)} ${t('unit.wan')}` : '';
  const contact = [project.contactName, project.contactPhone].filter(Boolean).join(' ');
  return (
    <section className="panel" aria-labelledby="facts">
      <h2 id="facts">{t('project.facts')}</h2>
      <dl className="facts">
        <Fact name={t('unit.one')}>{project.unit.name}</Fact>
        <Fact name={t('projects.investor')}>{project.investor}</Fact>
        <Fact name={t('projects.origin')}>{project.origin}</Fact>
        <Fact name={t('project.industry')}>{project.industry}</Fact>
        <Fact name={t('projects.signedOn')}>{project.signedOn}</Fact>
        <Fact name={t('projects.contractType')}>{codeLabel(t, 'contractType', project.contractType)}</Fact>
        <Fact name={t('project.contractAmount')}>{wan(project.contractAmount)}</Fact>
        {project.expectedAmount ? <Fact name={t('project.expectedAmount')}>{wan(project.expectedAmount)}</Fact> : null}
        <Fact name={t('project.fundsInPlace')}>{wan(project.fundsInPlace)}</Fact>
        <Fact name={t('projects.event')}>{project.event}</Fact>
        <Fact name={t('project.projectCode')}>{project.projectCode}</Fact>
        <Fact name={t('project.creditCode')}>
          {project.creditCode ? (
            <>
              {project.creditCode} {project.creditCodeDoubtful ? <Tag tone="warn">{t('project.doubtful')}</Tag> : null}
            </>
          ) : null}
        </Fact>
        <Fact name={t('project.contact')}>{contact}</Fact>
        <Fact name={t('project.createdBy')}>
          {project.createdBy} {instant(project.createdAt)}
        </Fact>
        <Fact name={t('project.remark')}>{project.remark}</Fact>
      </dl>
    </section>
  );
};
