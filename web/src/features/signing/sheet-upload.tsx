import { App, Button, Input, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/ui/problem-alert';
import { useMatchSheet } from './api';

/** The scan of the signed and sealed sheet: its code is read from the image, or typed. */
export const SheetUpload = () => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [code, setCode] = useState('');
  const match = useMatchSheet();
  const send = (file: File) => {
    const form = new FormData();
    form.append('file', file);
    match.mutate(
      {
        params: { query: code.trim() ? { code: code.trim() } : {} },
        body: { file: file.name },
        bodySerializer: () => form,
      },
      {
        onSuccess: (paper) =>
          message.success(t('signing.matched', { reference: paper.reference, number: paper.number })),
      },
    );
  };
  return (
    <div className="sheet-upload no-print">
      <p className="quiet">{t('signing.sheetText')}</p>
      <ProblemAlert error={match.error} />
      <div className="paper-buttons">
        <Input
          value={code}
          onChange={({ target }) => setCode(target.value)}
          placeholder={t('signing.codeExample')}
          aria-label={t('signing.code')}
          style={{ maxWidth: 220 }}
        />
        <Upload
          showUploadList={false}
          accept=".pdf,.jpg,.jpeg,.png"
          customRequest={({ file }) => {
            if (file instanceof File) send(file);
          }}
        >
          <Button loading={match.isPending}>{t('signing.upload')}</Button>
        </Upload>
      </div>
    </div>
  );
};
