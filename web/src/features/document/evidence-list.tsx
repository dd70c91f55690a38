import UploadOutlined from '@ant-design/icons/UploadOutlined';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Upload } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api } from '@/api/client';
import { oneFile } from '@/api/file';
import type { Document } from '@/api/types';
import { fileSize } from '@/format/date';
import { useMay } from '@/session/session';
import { DownloadButton } from '@/ui/download-button';
import { useTellProblem } from '@/ui/use-tell-problem';

type EvidenceListProps = { ownerKind: string; ownerId: string; documents: Document[] };

/** The papers beside a fact: to open, and to add to. */
export const EvidenceList = ({ ownerKind, ownerId, documents }: EvidenceListProps) => {
  const { t } = useTranslation();
  const tell = useTellProblem();
  const may = useMay();
  const cache = useQueryClient();
  const upload = $api.useMutation('post', '/api/v1/documents', { onSuccess: () => cache.invalidateQueries() });

  const send = async (file: File) => {
    try {
      await upload.mutateAsync({ params: { query: { ownerKind, ownerId } }, ...oneFile(file) });
    } catch (error) {
      tell(error);
    }
  };

  return (
    <div className="evidence">
      {documents.map(({ id, name, size }) => (
        <DownloadButton
          key={id}
          link
          address={`/api/v1/documents/${id}/content`}
          fileName={name}
          label={`${name} (${fileSize(size)})`}
        />
      ))}
      {may('document.write') ? (
        <Upload
          showUploadList={false}
          customRequest={({ file }) => {
            if (file instanceof File) void send(file);
          }}
        >
          <Button
            size="small"
            className="no-print"
            icon={<UploadOutlined aria-hidden />}
            loading={upload.isPending}
            aria-label={t('evidence.addTo', { owner: ownerId })}
          >
            {t('evidence.add')}
          </Button>
        </Upload>
      ) : null}
    </div>
  );
};
