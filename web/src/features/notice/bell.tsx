import BellOutlined from '@ant-design/icons/BellOutlined';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useUnread } from './api';
import './notice.css';

const MOST = 99;

/** In the head of every page; silent. */
export const Bell = () => {
  const { t } = useTranslation();
  const { data } = useUnread();
  const count = data?.count ?? 0;
  return (
    <Link className="bell no-print" to="/notices" aria-label={t('notice.bell', { count })} title={t('nav.notices')}>
      <BellOutlined aria-hidden />
      {count > 0 ? <span aria-hidden>{count > MOST ? `${MOST}+` : count}</span> : null}
    </Link>
  );
};
