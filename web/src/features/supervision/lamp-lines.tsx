import { Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Lamp } from '@/api/types';
import { LampMark } from '@/ui/lamp-mark';
import { SourceText } from '@/ui/source-text';

/** Where a lamp's rule comes from, at the press of a button. */
const SourceButton = ({ lamp }: { lamp: Lamp }) => {
  const { t } = useTranslation();
  return (
    <Popover
      trigger="click"
      title={lamp.ruleName}
      content={
        <div className="lamp-source">
          <SourceText text={lamp.source} />
        </div>
      }
    >
      <button type="button" className="link-button no-print" aria-label={t('lamps.sourceOf', { name: lamp.ruleName })}>
        {t('rules.source')}
      </button>
    </Popover>
  );
};

/** Each lamp of a project with its reason in words, the gravest first; lamps that are normal are left out of a list. */
export const LampLines = ({ lamps }: { lamps: Lamp[] }) => {
  const { t } = useTranslation();
  const lit = lamps.filter(({ colour }) => colour !== 'NORMAL');
  if (lit.length === 0) return <span className="quiet">{t('lamps.allNormal')}</span>;
  return (
    <ul className="lamp-lines">
      {lit.map((lamp) => (
        <li key={lamp.rule}>
          <LampMark colour={lamp.colour} />
          <span>
            <b>{lamp.ruleName}</b> {lamp.reason}{' '}
            <span className="quiet number">{t('lamps.since', { since: lamp.since })}</span> <SourceButton lamp={lamp} />
          </span>
        </li>
      ))}
    </ul>
  );
};
