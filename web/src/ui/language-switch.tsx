import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { changeLanguage, otherLanguage } from '@/i18n';

export const LanguageSwitch = ({ ghost }: { ghost?: boolean }) => {
  useTranslation();
  const { code, name } = otherLanguage();
  return (
    <Button ghost={ghost ?? false} lang={code} onClick={() => void changeLanguage(code)}>
      {name}
    </Button>
  );
};
