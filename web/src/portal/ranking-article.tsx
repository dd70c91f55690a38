import type { PublicRanking, ScoredItem, Standing } from '@/api/types';
import { instant } from '@/format/date';
import { pointsText } from '@/format/points';
import { usePublic } from './answer';
import { useWords } from './language';
import { useRankingState } from './ranking-state';
import { DemoNote, NotHere } from './waiting';

const Item = ({ item }: { item: ScoredItem }) => {
  const say = useWords();
  return (
    <li>
      <b>{item.name}</b> {item.points ? pointsText(item.points) : say('undetermined')}{' '}
      <span className="quiet">
        {say('weight', { weight: item.weight })} · {item.formula}
      </span>
      <div>{item.explanation}</div>
    </li>
  );
};

/** How one unit came to its points: every item in a sentence with its values. */
const Why = ({ standing }: { standing: Standing }) => {
  const say = useWords();
  return (
    <details>
      <summary>{say('why', { unit: standing.unit.name })}</summary>
      <ol className="items">
        {standing.items.map((item) => (
          <Item key={item.code} item={item} />
        ))}
      </ol>
      {standing.assumed.length > 0 ? (
        <p className="quiet">{say('assumed', { measures: standing.assumed.join('、') })}</p>
      ) : null}
    </details>
  );
};

const Group = ({ group }: { group: PublicRanking['groups'][number] }) => {
  const say = useWords();
  const heads = group.standings[0]?.items ?? [];
  const shown = (points: string | null | undefined) => (points ? pointsText(points) : say('undetermined'));
  return (
    <>
      <div className="wide-table">
        <table className="ranking">
          {group.name ? <caption>{group.name}</caption> : null}
          <thead>
            <tr>
              <th scope="col">{say('rank')}</th>
              <th scope="col">{say('unit')}</th>
              <th scope="col" className="amount">
                {say('total')}
              </th>
              {heads.map(({ code, name }) => (
                <th key={code} scope="col" className="amount">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {group.standings.map((standing) => (
              <tr key={standing.unit.id}>
                <td className="rank" data-name={say('rank')}>
                  {standing.rank ?? say('unranked')}
                </td>
                <th scope="row">{standing.unit.name}</th>
                <td className="amount" data-name={say('total')}>
                  <b>{standing.total ?? '—'}</b>
                </td>
                {heads.map(({ code, name }) => (
                  <td key={code} className="amount" data-name={name}>
                    {shown(standing.items.find((item) => item.code === code)?.points)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {group.standings.map((standing) => (
        <Why key={standing.unit.id} standing={standing} />
      ))}
    </>
  );
};

const Shown = ({ ranking }: { ranking: PublicRanking }) => {
  const say = useWords();
  const stateOf = useRankingState();
  const { id, name, unitName, from, on, basis, watermark, publishedAt, scheme, groups, demo, sm3 } = ranking;
  const facts = [
    [say('state'), stateOf(ranking)],
    [say('unit'), unitName],
    [say('period'), `${from} – ${on}`],
    [say('basis'), basis === 'REPORTED' ? say('reported') : say('recognised')],
    [say('watermark'), watermark],
    [say('publishedAt'), instant(publishedAt)],
    ['SM3', sm3.slice(0, 16)],
  ];
  return (
    <>
      {demo ? <DemoNote /> : null}
      <article aria-labelledby="ranking">
        <h2 id="ranking">{name}</h2>
        <dl className="meta">
          {facts.map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {groups.map((group) => (
          <Group key={group.name} group={group} />
        ))}
        <p className="downloads no-print">
          <a href={`/api/v1/public/rankings/${encodeURIComponent(id)}.csv`} download>
            {say('csv')}
          </a>{' '}
          <a href={`/api/v1/public/rankings/${encodeURIComponent(id)}.json`} download>
            {say('json')}
          </a>{' '}
          <a href={`/api/v1/public/rankings/${encodeURIComponent(id)}/facts.csv`} download>
            {say('facts')}
          </a>{' '}
          <a href={`/api/v1/public/rankings/${encodeURIComponent(id)}/scheme.yaml`} download>
            {say('schemeText')}
          </a>{' '}
          <button type="button" onClick={() => window.print()}>
            {say('print')}
          </button>
        </p>
        <p className="quiet no-print">
          {say('checkIt')} <code>./yinfeng score scheme.yaml facts.csv</code>
        </p>
        <h3>{say('scheme')}</h3>
        <p>
          {scheme.name}
          <span className="quiet">
            {' '}
            · {say('hash')} <code>{scheme.hash.slice(0, 16)}</code>
          </span>
        </p>
        <p className="quiet">
          {say('source')}: {scheme.source}
        </p>
      </article>
    </>
  );
};

/** One published ranking, as it was frozen. */
export const RankingArticle = ({ id }: { id: string }) => {
  const say = useWords();
  const { answer, retry } = usePublic<PublicRanking>(`/api/v1/public/rankings/${encodeURIComponent(id)}`);
  if (answer.state !== 'here') return <NotHere answer={answer} absent={say('noSuchRanking')} retry={retry} />;
  return <Shown ranking={answer.found} />;
};
