import { useTranslation } from 'react-i18next';
import { instant } from '@/format/date';
import { codeLabel } from '@/i18n/code-label';
import { ProblemAlert } from '@/ui/problem-alert';
import { useSignatures } from './api';

/** Who published, settled or took back the result, each sealed by a digest over what was signed. */
export const Signatures = ({ id }: { id: string }) => {
  const { t } = useTranslation();
  const signatures = useSignatures(id);
  return (
    <section className="panel" aria-labelledby="signatures">
      <h2 id="signatures">{t('assessment.signatures')}</h2>
      <ProblemAlert error={signatures.error} onRetry={() => void signatures.refetch()} />
      <ul className="plain-list">
        {signatures.data?.map(({ act, name, role, at, sm3 }) => (
          <li key={`${act} ${at}`}>
            <b>{t(`assessmentState.${act}`)}</b> {name} <span className="quiet">{codeLabel(t, 'role', role)}</span>{' '}
            <span className="number">{instant(at)}</span>{' '}
            <code className="quiet" title={sm3}>
              SM3 {sm3.slice(0, 16)}
            </code>
          </li>
        ))}
      </ul>
    </section>
  );
};
