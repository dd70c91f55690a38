import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { inWan } from '@/format/money';
import { grouped, whole } from '@/format/whole';
import { useMay, useSession } from '@/session/session';
import { type FigureQuestion, useUnsigned } from './api';

/** What of the reader's own unit the figures do not count yet. Those above are not told. */
export const WaitingNote = ({ question }: { question: FigureQuestion }) => {
  const { t } = useTranslation();
  const may = useMay();
  const { unit } = useSession();
  const asked = may('entry.read') && question.unit === unit.id && question.basis === 'REPORTED';
  const waiting = useUnsigned(question, asked).data;
  if (!asked || !waiting || waiting.entries === 0) return null;
  const amounts = waiting.indicators.map(({ indicator, entries, amount, currency }) =>
    currency
      ? t('counting.waitingMoney', { name: indicator.name, entries, amount: inWan(amount) })
      : t('counting.waitingCount', { name: indicator.name, entries, amount: grouped(whole(amount)) }),
  );
  return (
    <Alert
      className="problem"
      type="warning"
      showIcon
      title={t('counting.waiting', { count: waiting.entries })}
      description={
        <>
          {amounts.join(t('counting.and'))} <Link to={`/submissions?unit=${unit.id}`}>{t('nav.submissions')}</Link>
        </>
      }
    />
  );
};
