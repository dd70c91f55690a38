import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Ranking, ScoredItem, Standing } from '@/api/types';
import { pointsText } from '@/format/points';
import { ScrollX } from '@/ui/scroll-x';
import { isRanked } from './states';

type RankingViewProps = {
  ranking: Ranking;
  onOpen?: (standing: Standing) => void;
  onTry?: ((standing: Standing) => void) | undefined;
};

/** Points as they count; an item that cannot be judged says so and is no zero. */
export const Points = ({ item }: { item: ScoredItem | undefined }) => {
  const { t } = useTranslation();
  if (item?.points == null) return <span className="quiet">{t('ranking.missing')}</span>;
  return (
    <span className="number" title={item.points}>
      {pointsText(item.points)}
    </span>
  );
};

export const RankText = ({ standing }: { standing: Standing }) => {
  const { t } = useTranslation();
  return isRanked(standing) ? (
    <b className="number">{standing.rank}</b>
  ) : (
    <span className="quiet">{t('ranking.unranked')}</span>
  );
};

const Group = ({ group, onOpen, onTry }: { group: Ranking['groups'][number] } & Omit<RankingViewProps, 'ranking'>) => {
  const { t } = useTranslation();
  const heads = group.standings[0]?.items ?? [];
  return (
    <ScrollX label={group.name || t('ranking.one')}>
      <table className="plain-table ranking">
        {group.name ? <caption>{group.name}</caption> : null}
        <thead>
          <tr>
            <th scope="col">{t('ranking.rank')}</th>
            <th scope="col">{t('unit.one')}</th>
            <th scope="col" className="amount">
              {t('ranking.total')}
            </th>
            {heads.map(({ code, name, kind }) => (
              <th key={code} scope="col" className="amount">
                {name}
                {kind === 'BASE' ? null : <div className="quiet">{t(`itemKind.${kind}`)}</div>}
              </th>
            ))}
            {onTry ? (
              <th scope="col" className="no-print">
                {t('common.actions')}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {group.standings.map((standing) => (
            <tr key={standing.unit.id}>
              <td data-name={t('ranking.rank')}>
                <RankText standing={standing} />
              </td>
              <th scope="row">
                {onOpen ? (
                  <button type="button" className="link-button" onClick={() => onOpen(standing)}>
                    {standing.unit.name}
                  </button>
                ) : (
                  standing.unit.name
                )}
              </th>
              <td className="amount" title={standing.exact ?? undefined} data-name={t('ranking.total')}>
                <b className="number">{standing.total ?? '—'}</b>
              </td>
              {heads.map(({ code, name }) => (
                <td key={code} className="amount" data-name={name}>
                  <Points item={standing.items.find((item) => item.code === code)} />
                </td>
              ))}
              {onTry ? (
                <td className="no-print" data-name={t('common.actions')}>
                  <Button
                    size="small"
                    aria-label={t('whatIf.of', { unit: standing.unit.name })}
                    onClick={() => onTry(standing)}
                  >
                    {t('whatIf.one')}
                  </Button>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
};

/** The ranking as it counts, one table for each group. */
export const RankingView = ({ ranking, ...acts }: RankingViewProps) => {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="ranking">
      <h2 id="ranking">{t('ranking.one')}</h2>
      {ranking.groups.length === 0 ? <p className="quiet">{t('ranking.none')}</p> : null}
      {ranking.groups.map((group) => (
        <Group key={group.name} group={group} {...acts} />
      ))}
      <p className="quiet">
        {t('figures.caption', { on: ranking.on, basis: t(`basis.${ranking.basis}`), watermark: ranking.watermark })}
        {acts.onOpen ? ` · ${t('ranking.howTo')}` : ''}
      </p>
    </section>
  );
};
