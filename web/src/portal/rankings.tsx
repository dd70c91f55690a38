import type { PublicRankings } from '@/api/types';
import { instant } from '@/format/date';
import { usePublic } from './answer';
import { useWords } from './language';
import type { Place } from './place';
import { PlaceLink } from './place-link';
import { RankingArticle } from './ranking-article';
import { useRankingState } from './ranking-state';
import { DemoNote, NotHere } from './waiting';

type RankingsProps = { place: Place; onGo: (place: Place) => void };

const RankingList = ({ onGo }: { onGo: RankingsProps['onGo'] }) => {
  const say = useWords();
  const stateOf = useRankingState();
  const { answer, retry } = usePublic<PublicRankings>('/api/v1/public/rankings');
  if (answer.state !== 'here') return <NotHere answer={answer} absent={say('noRankings')} retry={retry} />;
  const { items, demo } = answer.found;
  return (
    <>
      {demo ? <DemoNote /> : null}
      {items.length === 0 ? <p role="status">{say('noRankings')}</p> : null}
      {items.length > 0 ? (
        <article aria-labelledby="rankings">
          <h2 id="rankings">{say('rankings')}</h2>
          <ul className="history">
            {items.map((ranking) => (
              <li key={ranking.id}>
                {ranking.state === 'WITHDRAWN' ? (
                  ranking.name
                ) : (
                  <PlaceLink to={{ rankings: true, ranking: ranking.id }} onGo={onGo}>
                    {ranking.name}
                  </PlaceLink>
                )}{' '}
                <b>{stateOf(ranking)}</b>
                <div className="quiet">
                  {ranking.unitName} · {say('on')} {ranking.on} · {ranking.scheme.name} · {instant(ranking.publishedAt)}
                </div>
              </li>
            ))}
          </ul>
        </article>
      ) : null}
    </>
  );
};

/** Published rankings: all of them, or one with how each of its points was found. */
export const Rankings = ({ place, onGo }: RankingsProps) => {
  const say = useWords();
  if (!place.ranking) return <RankingList onGo={onGo} />;
  return (
    <>
      <p className="no-print">
        <PlaceLink to={{ rankings: true }} onGo={onGo}>
          {say('allRankings')}
        </PlaceLink>
      </p>
      <RankingArticle key={place.ranking} id={place.ranking} />
    </>
  );
};
