import { useTranslation } from 'react-i18next';
import type { Publication } from '@/api/types';
import { ReasonDialog } from '@/ui/reason-dialog';
import { useWithdraw } from './api';

type WithdrawDialogProps = { publication: Publication | undefined; onClose: () => void };

/** A published month is taken back with a reason; it is never changed in silence. */
export const WithdrawDialog = ({ publication, onClose }: WithdrawDialogProps) => {
  const { t } = useTranslation();
  const withdraw = useWithdraw();
  const close = () => {
    withdraw.reset();
    onClose();
  };
  return (
    <ReasonDialog
      open={publication !== undefined}
      title={t('publication.withdrawAsk', { month: publication?.month, unit: publication?.unit.name })}
      text={t('publication.withdrawText')}
      label={t('publication.reason')}
      okText={t('publication.withdraw')}
      danger
      pending={withdraw.isPending}
      error={withdraw.error}
      onSay={(reason) =>
        withdraw.mutate({ params: { path: { id: publication?.id ?? '' } }, body: { reason } }, { onSuccess: close })
      }
      onClose={close}
    />
  );
};
