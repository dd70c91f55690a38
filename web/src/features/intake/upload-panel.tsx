import InboxOutlined from '@ant-design/icons/InboxOutlined';
import { Radio, Spin, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ImportKind } from '@/api/types';
import { DownloadButton } from '@/ui/download-button';
import { ProblemAlert } from '@/ui/problem-alert';
import { ScrollX } from '@/ui/scroll-x';
import { useUpload } from './api';

const ColumnTable = ({ kind }: { kind: ImportKind }) => {
  const { t } = useTranslation();
  return (
    <details>
      <summary>{t('imports.columns', { name: kind.name })}</summary>
      <ScrollX label={t('imports.columns', { name: kind.name })}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('imports.column')}</th>
              <th scope="col">{t('imports.required')}</th>
              <th scope="col">{t('imports.help')}</th>
              <th scope="col">{t('imports.example')}</th>
            </tr>
          </thead>
          <tbody>
            {kind.columns.map((column) => (
              <tr key={column.header}>
                <th scope="row">{column.header}</th>
                <td>{column.required ? t('common.yes') : t('common.no')}</td>
                <td>{column.help}</td>
                <td>{column.example}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
    </details>
  );
};

export const UploadPanel = ({ kinds }: { kinds: ImportKind[] }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [code, setCode] = useState(kinds[0]?.code);
  const upload = useUpload();
  const kind = kinds.find((candidate) => candidate.code === code);
  if (!kind) return null;

  return (
    <section className="panel" aria-labelledby="new-import">
      <div className="panel-head">
        <h2 id="new-import">{t('imports.new')}</h2>
        <DownloadButton
          address={`/api/v1/imports/kinds/${kind.code}/template`}
          fileName={`${kind.name}.xlsx`}
          label={t('imports.template')}
        />
      </div>
      <p>
        <Radio.Group
          aria-label={t('imports.kind')}
          value={code}
          onChange={({ target }) => setCode(target.value)}
          optionType="button"
          buttonStyle="solid"
          options={kinds.map((candidate) => ({ value: candidate.code, label: candidate.name }))}
        />
      </p>
      <ProblemAlert error={upload.error} />
      <Spin spinning={upload.isPending} description={t('imports.sending')}>
        <Upload.Dragger
          accept=".xlsx"
          maxCount={1}
          showUploadList={false}
          disabled={upload.isPending}
          customRequest={({ file }) => {
            if (!(file instanceof File)) return;
            // A refused file is told by the alert above; nothing more is to be done with the rejected promise.
            upload.send(kind.code, file).then(
              (made) => navigate(`/imports/${made.id}`),
              () => undefined,
            );
          }}
        >
          <p className="upload-icon">
            <InboxOutlined aria-hidden />
          </p>
          <p>{t('imports.drop', { name: kind.name })}</p>
          <p className="quiet">{t('imports.dropText')}</p>
        </Upload.Dragger>
      </Spin>
      <ColumnTable kind={kind} />
    </section>
  );
};
