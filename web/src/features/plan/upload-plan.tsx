import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSession } from '@/session/session';
import { ProblemAlert } from '@/ui/problem-alert';
import { UnitSelect } from '@/ui/unit-select';
import { useDraft } from './api';
import { DocumentDrop } from './document-drop';

/** A document becomes a draft; one that cannot be read is refused, and nothing of it is kept. */
export const UploadPlan = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [unit, setUnit] = useState<number | undefined>(useSession().unit.id);
  const draft = useDraft();
  const send = (file: File) => {
    if (unit === undefined) return;
    // A refused file is told by the alert; nothing more is to be done with the rejected promise.
    draft.send(unit, file).then(
      (made) => navigate(`/plans/${made.id}`),
      () => undefined,
    );
  };
  return (
    <section className="panel no-print" aria-labelledby="new-plan">
      <div className="panel-head">
        <h2 id="new-plan">{t('plans.new')}</h2>
        <div className="plan-unit">
          <label htmlFor="plan-unit">{t('plans.whose')}</label>
          <UnitSelect id="plan-unit" value={unit} onChange={setUnit} />
        </div>
      </div>
      <ProblemAlert error={draft.error} />
      <DocumentDrop label={t('plans.drop')} busy={draft.isPending} onFile={send} />
    </section>
  );
};
