import type { Publication } from '@/api/types';
import { instant } from '@/format/date';
import { useWords } from './language';

const useFate = () => {
  const say = useWords();
  return ({ state, reason, withdrawnReason }: Publication) => {
    const because = reason ? say('again', { reason }) : '';
    switch (state) {
      case 'PUBLISHED':
        return because;
      case 'SUPERSEDED':
        return `${say('superseded')} ${because}`;
      case 'WITHDRAWN':
        return say('withdrawn', { reason: withdrawnReason ?? '' });
    }
  };
};

/** What was published, what took its place and what was taken back, and why: a public number never changes in silence. */
export const History = ({ history }: { history: Publication[] }) => {
  const say = useWords();
  const fate = useFate();
  return (
    <article aria-labelledby="history">
      <h2 id="history">{say('history')}</h2>
      <ul className="history">
        {history.map((publication) => (
          <li key={publication.id}>
            <b>{say('heading', { unit: publication.unit.name, month: publication.month })}</b>{' '}
            <span className="quiet">
              {publication.basis === 'REPORTED' ? say('reported') : say('recognised')} ·{' '}
              {instant(publication.publishedAt)}
            </span>{' '}
            {fate(publication)}
          </li>
        ))}
      </ul>
    </article>
  );
};
