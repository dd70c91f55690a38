import DownloadOutlined from '@ant-design/icons/DownloadOutlined';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '@/api/file';
import { problemOf } from '@/api/problem';

type DownloadButtonProps = { address: string; fileName: string; label: string; link?: boolean };

export const DownloadButton = ({ address, fileName, label, link }: DownloadButtonProps) => {
  const { t } = useTranslation();
  const { notification } = App.useApp();
  const [busy, setBusy] = useState(false);
  const fetchFile = async () => {
    setBusy(true);
    try {
      await download(address, fileName);
    } catch (error) {
      const { title, detail, fix } = problemOf(error);
      notification.error({ title: detail || title || t('problem.unreachable'), description: fix });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      {...(link ? { type: 'link', size: 'small' } : {})}
      icon={<DownloadOutlined aria-hidden />}
      loading={busy}
      onClick={() => void fetchFile()}
    >
      {label}
    </Button>
  );
};
