import DownloadOutlined from '@ant-design/icons/DownloadOutlined';
import { Button } from 'antd';
import { useState } from 'react';
import { download } from '@/api/file';
import { useTellProblem } from './use-tell-problem';

type DownloadButtonProps = { address: string; fileName: string; label: string; link?: boolean };

export const DownloadButton = ({ address, fileName, label, link }: DownloadButtonProps) => {
  const tell = useTellProblem();
  const [busy, setBusy] = useState(false);
  const fetchFile = async () => {
    setBusy(true);
    try {
      await download(address, fileName);
    } catch (error) {
      tell(error);
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
