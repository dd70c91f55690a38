import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { changeLanguage, currentLanguage } from '@/i18n';

/** Named in the language that it leads to, for a reader who cannot read the present one. */
export const LanguageSwitch = ({ ghost }: { ghost?: boolean }) => {
  useTranslation();
  const other = currentLanguage() === 'zh-CN' ? 'en-US' : 'zh-CN';
  return (
    <Button ghost={ghost ?? false} lang={other} onClick={() => void changeLanguage(other)}>
      {other === 'en-US' ? 'English' : '中文'}
    </Button>
  );
};
