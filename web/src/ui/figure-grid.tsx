import { useTranslation } from 'react-i18next';
import type { Figure, FigureDefinition, FigureRow, FigureTable } from '@/api/types';
import { figureExact, figureText } from '@/format/figure';
import { ScrollX } from './scroll-x';

type FigureGridProps = {
  table: FigureTable;
  definitions: FigureDefinition[];
  /** What tells the rows apart; BOTH is a unit with its children, then its cohorts. */
  by: 'UNITS' | 'COHORTS' | 'BOTH';
  onDefinition?: (code: string) => void;
  onFigure?: (row: FigureRow, figure: Figure) => void;
  onCohort?: (row: FigureRow) => void;
};

const rowKey = ({ unit, cohort }: FigureRow) => `${unit.id} ${cohort.kind} ${cohort.event ?? ''}`;

const useNames = (definitions: FigureDefinition[]) => {
  const { t } = useTranslation();
  return ({ code, kind }: Figure) => {
    const name = definitions.find((definition) => definition.code === code)?.name ?? code;
    return kind === 'MONEY' ? `${name}（${t('unit.yi')}）` : name;
  };
};

/** The figures as a plain table: headings for a screen reader, nothing cut off on paper. */
export const FigureGrid = ({ table, definitions, by, onDefinition, onFigure, onCohort }: FigureGridProps) => {
  const { t } = useTranslation();
  const nameOf = useNames(definitions);
  const heads = table.rows[0]?.figures ?? [];
  const label = ({ unit, cohort }: FigureRow) => {
    if (by === 'BOTH') return cohort.kind === 'ALL' ? unit.name : `${unit.name} · ${cohort.label}`;
    return by === 'UNITS' ? unit.name : cohort.label;
  };

  return (
    <ScrollX label={t('nav.figures')}>
      <table className="plain-table figure-grid">
        <caption>
          {t('figures.caption', { on: table.on, basis: t(`basis.${table.basis}`), watermark: table.watermark })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t(by === 'COHORTS' ? 'figures.cohort' : 'unit.one')}</th>
            {heads.map((figure) => (
              <th key={figure.code} scope="col" className="amount">
                {onDefinition ? (
                  <button type="button" className="link-button" onClick={() => onDefinition(figure.code)}>
                    {nameOf(figure)}
                  </button>
                ) : (
                  nameOf(figure)
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={rowKey(row)} className={index === 0 ? 'whole' : undefined}>
              <th scope="row">
                {onCohort && index > 0 ? (
                  <button type="button" className="link-button" onClick={() => onCohort(row)}>
                    {label(row)}
                  </button>
                ) : (
                  label(row)
                )}
              </th>
              {row.figures.map((figure) => {
                const exact = figureExact(figure, t('unit.wan'));
                return (
                  <td
                    key={figure.code}
                    className="amount"
                    title={exact}
                    data-figure={figure.code}
                    data-name={nameOf(figure)}
                  >
                    {onFigure ? (
                      <button
                        type="button"
                        className="link-button"
                        aria-label={t('figures.ask', {
                          name: nameOf(figure),
                          row: label(row),
                          value: figureText(figure),
                        })}
                        onClick={() => onFigure(row, figure)}
                      >
                        {figureText(figure)}
                      </button>
                    ) : (
                      figureText(figure)
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
};
