import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import type { Import } from '@/api/types';
import { instant } from '@/format/date';
import { DownloadButton } from '@/ui/download-button';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { Tag } from '@/ui/tag';
import { useConfirm } from '@/ui/use-confirm';
import { useApply, useDiscard, useImport, useImportKinds } from './api';
import { ImportProgress } from './import-progress';
import { RowPreview } from './row-preview';
import { canDiscard, stateTone } from './states';

const Actions = ({ found }: { found: Import }) => {
  const { t } = useTranslation();
  const confirm = useConfirm();
  const navigate = useNavigate();
  const apply = useApply();
  const discard = useDiscard();
  const path = { params: { path: { id: found.id } } };

  const askApply = () =>
    confirm({
      title: t('imports.applyAsk', { rows: found.rows }),
      text: t('imports.applyText', found),
      okText: t('imports.apply'),
      act: () => apply.mutateAsync(path),
    });
  const askDiscard = () =>
    confirm({
      title: t('imports.discardAsk'),
      text: t('imports.discardText'),
      okText: t('imports.discard'),
      danger: true,
      act: () => discard.mutateAsync(path).then(() => navigate('/imports')),
    });

  return (
    <>
      <ProblemAlert error={apply.error ?? discard.error} />
      <div className="page-actions no-print import-actions">
        {found.state === 'READY' ? (
          <Button type="primary" onClick={askApply} loading={apply.isPending}>
            {t('imports.apply')}
          </Button>
        ) : null}
        {found.problemRows > 0 ? (
          <DownloadButton
            address={`/api/v1/imports/${found.id}/marked-sheet`}
            fileName={found.fileName}
            label={t('imports.markedSheet')}
          />
        ) : null}
        {canDiscard(found.state) ? (
          <Button danger onClick={askDiscard} loading={discard.isPending}>
            {t('imports.discard')}
          </Button>
        ) : null}
      </div>
    </>
  );
};

export const ImportPage = () => {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const kinds = useImportKinds();
  const found = useImport(id);
  const kind = kinds.data?.find(({ code }) => code === found.data?.kind);

  return (
    <Page
      title={found.data?.fileName ?? t('imports.one')}
      lead={
        found.data ? (
          <>
            <Tag tone={stateTone[found.data.state]}>{t(`importState.${found.data.state}`)}</Tag>
            {kind?.name} · {found.data.by} · {instant(found.data.startedAt)}
          </>
        ) : null
      }
      back={{ to: '/imports', label: t('imports.back') }}
    >
      <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <Skeleton active /> : null}
      {found.data ? (
        <>
          <ImportProgress found={found.data} />
          <Actions found={found.data} />
          <RowPreview found={found.data} kind={kind} />
        </>
      ) : null}
    </Page>
  );
};
