import { useTranslation } from 'react-i18next';
import type { RuleCheck, RuleFault } from '@/api/types';
import { Tag } from '@/ui/tag';

type FaultListProps = { check: RuleCheck | undefined; current: boolean; onJump: (fault: RuleFault) => void };

/** What is wrong with the text, each with its place; pressing one leads there. */
export const FaultList = ({ check, current, onJump }: FaultListProps) => {
  const { t } = useTranslation();
  const failed = check?.examples.filter(({ passed }) => !passed).length ?? 0;
  const words = () => {
    if (!check || !current) return t('editRule.checking');
    if (check.faults.length > 0) return t('editRule.faults', { count: check.faults.length });
    return failed > 0 ? t('editRule.examplesFailed', { count: failed }) : t('editRule.sound');
  };
  const tone = !check || !current ? 'plain' : check.faults.length > 0 || failed > 0 ? 'bad' : 'good';
  return (
    <div id="rule-faults" className="rule-faults">
      <p role="status">
        <Tag tone={tone}>{words()}</Tag>
      </p>
      {check?.faults.length ? (
        <ul>
          {check.faults.map((fault) => (
            <li key={`${fault.line} ${fault.column} ${fault.code} ${fault.reason}`}>
              <button type="button" className="link-button" onClick={() => onJump(fault)}>
                {t('editRule.place', { line: fault.line, column: fault.column })}
              </button>{' '}
              {fault.reason} {fault.fix ? <span className="quiet">{fault.fix}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
};
