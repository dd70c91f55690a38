import { Alert, App, Button, Select, Skeleton } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Paper, Submission } from '@/api/types';
import { period } from '@/format/date';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { ReasonDialog } from '@/ui/reason-dialog';
import { Tag } from '@/ui/tag';
import { useAccept, usePapers, useSendBack, useSubmission } from './api';
import { DraftForm } from './draft-form';
import { SectionList } from './section-list';
import { SubmissionState } from './submission-state';
import './submission.css';

const Acceptance = ({ submission }: { submission: Submission }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [asking, setAsking] = useState(false);
  const accept = useAccept();
  const sendBack = useSendBack();
  const { id, state } = submission.row;
  const params = { path: { id } };
  const close = () => {
    sendBack.reset();
    setAsking(false);
  };
  if (!submission.acceptable || (state !== 'SIGNED' && state !== 'ACCEPTED')) return null;
  return (
    <>
      <ProblemAlert error={accept.error} />
      <div className="paper-buttons no-print">
        {state === 'SIGNED' ? (
          <Button
            type="primary"
            loading={accept.isPending}
            onClick={() =>
              accept.mutate({ params }, { onSuccess: () => message.success(t('submissionState.ACCEPTED')) })
            }
          >
            {t('submission.accept')}
          </Button>
        ) : null}
        <Button danger onClick={() => setAsking(true)}>
          {t('submission.sendBack')}
        </Button>
      </div>
      <ReasonDialog
        open={asking}
        title={t('submission.sendBack')}
        text={t('submission.sendBackText')}
        okText={t('submission.sendBack')}
        label={t('signing.reason')}
        danger
        pending={sendBack.isPending}
        error={sendBack.error}
        onSay={(reason) => sendBack.mutate({ params, body: { reason } }, { onSuccess: close })}
        onClose={close}
      />
    </>
  );
};

const Faults = ({ faults }: { faults: string[] }) => {
  const { t } = useTranslation();
  if (faults.length === 0) return null;
  return (
    <Alert
      className="problem"
      type="error"
      showIcon
      title={t('submission.differs')}
      description={
        <ul>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      }
    />
  );
};

/** One return: its content, what became of it, and its signatures beside it. */
export const SubmissionPage = ({ paper }: { paper: (paper: Paper, newest: boolean) => ReactNode }) => {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [version, setVersion] = useState<number>();
  const found = useSubmission(id, version);
  const papers = usePapers(id);
  const submission = found.data;
  const versions = papers.data ?? [];
  return (
    <Page
      back={{ to: '/submissions', label: t('nav.submissions') }}
      title={
        submission
          ? `${submission.row.kindName} ${period(submission.row.from, submission.row.to)}`
          : t('submission.one')
      }
      lead={
        submission ? (
          <>
            {submission.row.number} · {submission.row.unit.name} <SubmissionState state={submission.row.state} />{' '}
            {submission.row.dueOn ? <Tag>{t('submission.due', { on: submission.row.dueOn })}</Tag> : null}{' '}
            {submission.row.reason}
          </>
        ) : null
      }
      actions={versions.length > 0 ? <Link to={`/submissions/${id}/print`}>{t('submission.printForm')}</Link> : null}
    >
      <ProblemAlert error={found.error ?? papers.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <Skeleton active /> : null}
      {submission ? (
        <>
          <Faults faults={submission.faults} />
          <Acceptance submission={submission} />
          {versions.length > 0 ? (
            <Select
              className="no-print"
              style={{ minWidth: 180, marginBottom: 12 }}
              aria-label={t('submission.shown')}
              value={submission.shown}
              options={[
                ...(submission.editable ? [{ value: 0, label: t('submission.draft') }] : []),
                ...versions.map(({ number }) => ({ value: number, label: t('signing.version', { number }) })),
              ]}
              onChange={(shown: number) => setVersion(shown)}
            />
          ) : null}
          {versions.slice(0, 1).map((each) => paper(each, true))}
          {submission.editable && submission.shown === 0 ? <DraftForm submission={submission} /> : null}
          <SectionList submission={submission} />
          {versions.length > 1 ? (
            <details>
              <summary>{t('submission.olderVersions')}</summary>
              {versions.slice(1).map((each) => paper(each, false))}
            </details>
          ) : null}
          <p className="quiet">
            {t('rules.source')}: {submission.source}
          </p>
        </>
      ) : null}
    </Page>
  );
};
