import InboxOutlined from '@ant-design/icons/InboxOutlined';
import { Spin, Upload } from 'antd';
import { useTranslation } from 'react-i18next';

type DocumentDropProps = { label: string; busy: boolean; onFile: (file: File) => void };

/** Where a plan's document is dropped or chosen. What it holds is judged by the server. */
export const DocumentDrop = ({ label, busy, onFile }: DocumentDropProps) => {
  const { t } = useTranslation();
  return (
    <Spin spinning={busy} description={t('plans.reading')}>
      <Upload.Dragger
        accept=".docx,.doc,.pdf,.txt,.md,.html,.htm"
        maxCount={1}
        showUploadList={false}
        disabled={busy}
        customRequest={({ file }) => {
          if (file instanceof File) onFile(file);
        }}
      >
        <p className="upload-icon">
          <InboxOutlined aria-hidden />
        </p>
        <p>{label}</p>
        <p className="quiet">{t('plans.dropText')}</p>
      </Upload.Dragger>
    </Spin>
  );
};
