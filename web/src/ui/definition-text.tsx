import { useTranslation } from 'react-i18next';
import type { FigureDefinition } from '@/api/types';

/** A figure's meaning at a date: the words, what is divided by what, from when, and who says so. */
export const DefinitionText = ({ definition }: { definition: FigureDefinition }) => {
  const { t } = useTranslation();
  const { text, numerator, denominator, from, to, source } = definition;
  return (
    <>
      <p>{text}</p>
      <dl className="facts">
        <div>
          <dt>{t('figures.numerator')}</dt>
          <dd>{numerator}</dd>
        </div>
        {denominator ? (
          <div>
            <dt>{t('figures.denominator')}</dt>
            <dd>{denominator}</dd>
          </div>
        ) : null}
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
