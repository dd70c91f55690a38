import { useTranslation } from 'react-i18next';
import type { RuleExample } from '@/api/types';
import { Tag } from '@/ui/tag';

/** The examples in the text, as they come out while it is typed. */
export const ExampleList = ({ examples }: { examples: RuleExample[] }) => {
  const { t } = useTranslation();
  if (examples.length === 0) return <p className="quiet">{t('editRule.noExamples')}</p>;
  return (
    <ul className="rule-examples">
      {examples.map(({ name, given, expected, got, passed, reason }) => (
        <li key={name}>
          <p>
            <Tag tone={passed ? 'good' : 'bad'}>{passed ? t('editRule.passed') : t('editRule.failed')}</Tag> {name}
          </p>
          {passed ? null : (
            <p>
              {t('editRule.expected', { expected, got })} {reason}
            </p>
          )}
          <p className="quiet">{given.map((fact) => `${fact.name} ${fact.value}`).join(' · ')}</p>
        </li>
      ))}
    </ul>
  );
};
