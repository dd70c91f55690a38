import { useTranslation } from 'react-i18next';

/** Stands on every page and every print of a demonstration, so that no picture of it can pass for real figures. */
export const DemoMark = () => {
  const { t } = useTranslation();
  return (
    <div className="demo-mark" role="note">
      <strong>{t('common.demo')}</strong> <span>{t('common.demoText')}</span>
    </div>
  );
};
