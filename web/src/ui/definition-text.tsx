import { useTranslation } from 'react-i18next';
import type { FigureDefinition } from '@/api/types';
import { codeLabel } from '@/i18n/code-label';

/** A figure's meaning at a date: the words, what is divided by what, from when, and who says so. */
export const DefinitionText = ({ definition }: { definition: FigureDefinition }) => {
  const { t } = useTranslation();
  const { text, formula, from, to, source } = definition;
  return (
    <>
      <p>{text}</p>
      <dl className="facts">
        {Object.entries(formula).map(([part, words]) => (
          <div key={part}>
            <dt>{codeLabel(t, 'formula', part)}</dt>
            <dd>
              <code>{words}</code>
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('figures.valid')}</dt>
          <dd className="number">{to ? t('figures.fromTo', { from, to }) : t('figures.from', { from })}</dd>
        </div>
        <div>
          <dt>{t('figures.source')}</dt>
          <dd>{source}</dd>
        </div>
      </dl>
    </>
  );
};
