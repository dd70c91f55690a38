import { useTranslation } from 'react-i18next';
import type { PlanHeading } from '@/api/types';
import { usePhone } from '@/ui/use-phone';

type OutlineProps = { outline: PlanHeading[]; onHeading: (start: number) => void };

export const Outline = ({ outline, onHeading }: OutlineProps) => {
  const { t } = useTranslation();
  const phone = usePhone();
  if (outline.length === 0) return null;
  return (
    <details className="outline no-print" open={!phone}>
      <summary>{t('plan.outline')}</summary>
      <nav aria-label={t('plan.outline')}>
        <ul>
          {outline.map(({ level, title, start }) => (
            <li key={start} className={`level-${Math.min(level, 4)}`}>
              <button type="button" className="link-button" onClick={() => onHeading(start)}>
                {title}
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
};
