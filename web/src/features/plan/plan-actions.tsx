import { Button, Modal } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Plan } from '@/api/types';
import { useMay } from '@/session/session';
import { ProblemAlert } from '@/ui/problem-alert';
import { useConfirm } from '@/ui/use-confirm';
import { useTellProblem } from '@/ui/use-tell-problem';
import { useDrop, useEdition } from './api';
import { Breakdown } from './breakdown';

// Forms and the drop zone are loaded when they are opened: most readers of a plan open none of them.
const AdoptDrawer = lazy(async () => ({ default: (await import('./adopt-drawer')).AdoptDrawer }));
const HeadDrawer = lazy(async () => ({ default: (await import('./head-drawer')).HeadDrawer }));
const DocumentDrop = lazy(async () => ({ default: (await import('./document-drop')).DocumentDrop }));

const DropButton = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation();
  const tell = useTellProblem();
  const confirm = useConfirm();
  const navigate = useNavigate();
  const drop = useDrop();
  const ask = () =>
    confirm({
      title: t('plan.dropAsk', { title: plan.title }),
      text: t('plan.dropText'),
      okText: t('plan.drop'),
      danger: true,
      act: () => drop.mutateAsync({ params: { path: { id: plan.id } } }).then(() => navigate('/plans'), tell),
    });
  return (
    <Button danger onClick={ask}>
      {t('plan.drop')}
    </Button>
  );
};

const EditionButton = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const edition = useEdition();
  const [open, setOpen] = useState(false);
  const send = (file: File) =>
    edition.send(plan.id, file).then(
      ({ id }) => {
        setOpen(false);
        navigate(`/plans/${id}`);
      },
      () => undefined,
    );
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('plan.newEdition')}</Button>
      <Modal title={t('plan.newEdition')} open={open} footer={null} onCancel={() => setOpen(false)}>
        <p>{t('plan.newEditionText')}</p>
        <ProblemAlert error={edition.error} />
        <Suspense>
          {open ? (
            <DocumentDrop label={t('plans.drop')} busy={edition.isPending} onFile={(file) => void send(file)} />
          ) : null}
        </Suspense>
      </Modal>
    </>
  );
};

/** What may be done with a plan as a whole. */
export const PlanActions = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation();
  const may = useMay();
  const [drawer, setDrawer] = useState<'adopt' | 'head'>();
  const close = () => setDrawer(undefined);
  if (plan.state !== 'DRAFT') {
    return (
      <>
        <Breakdown plan={plan} />
        {plan.state === 'ADOPTED' && may('plan.manage') ? <EditionButton plan={plan} /> : null}
      </>
    );
  }
  if (!may('plan.manage')) return null;
  return (
    <>
      <DropButton plan={plan} />
      <Button onClick={() => setDrawer('head')}>{t('plan.head')}</Button>
      <Button type="primary" onClick={() => setDrawer('adopt')}>
        {t('adoption.adopt')}
      </Button>
      <Suspense>
        {drawer === 'adopt' ? <AdoptDrawer plan={plan} open onClose={close} /> : null}
        {drawer === 'head' ? <HeadDrawer plan={plan} open onClose={close} /> : null}
      </Suspense>
    </>
  );
};
