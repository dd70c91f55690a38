import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Finding, Plan } from '@/api/types';
import { useFindings } from './finding-api';
import { isOpen } from './states';

export const FINDING_KINDS: Finding['kind'][] = ['CADENCE', 'DUTY', 'RULE', 'FACT', 'PROGRAMME'];

export const kindFrom = (text: string | null) => FINDING_KINDS.find((kind) => kind === text);

/** What the document holds, by kind, with how many of each still wait. */
export const FindingTabs = ({ plan, kind }: { plan: Plan; kind: Finding['kind'] | undefined }) => {
  const { t } = useTranslation();
  const [, setParams] = useSearchParams();
  const findings = useFindings(plan.id).data ?? [];
  const label = (name: string, of: Pick<Finding, 'state'>[]) => {
    const open = plan.state === 'DRAFT' ? of.filter(isOpen).length : 0;
    return open > 0
      ? t('finding.tabOpen', { name, count: of.length, open })
      : t('finding.tab', { name, count: of.length });
  };
  if (findings.length === 0 && !kind) return null;
  return (
    <div className="finding-tabs no-print">
      <Segmented
        aria-label={t('finding.kinds')}
        value={kind ?? 'TARGET'}
        onChange={(next) => setParams(next === 'TARGET' ? {} : { found: next })}
        options={[
          { value: 'TARGET', label: label(t('review.targets'), plan.targets) },
          ...FINDING_KINDS.map((each) => ({
            value: each,
            label: label(
              t(`findingKind.${each}`),
              findings.filter((finding) => finding.kind === each),
            ),
          })),
        ]}
      />
    </div>
  );
};
