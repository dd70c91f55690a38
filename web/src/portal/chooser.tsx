import type { Publication } from '@/api/types';
import { useWords } from './language';
import type { Place } from './place';

type ChooserProps = { history: Publication[]; place: Place; onGo: (place: Place) => void };

/** Which unit and which month, of those that ever published. */
export const Chooser = ({ history, place, onGo }: ChooserProps) => {
  const say = useWords();
  const units = new Map(history.map(({ unit }): [string, string] => [String(unit.id), unit.name]));
  const months = new Set(history.filter(({ unit }) => String(unit.id) === place.unit).map(({ month }) => month));
  return (
    <search className="chooser no-print" aria-label={say('choose')}>
      <label>
        {say('unit')}
        <select value={place.unit ?? ''} onChange={({ target }) => onGo(target.value ? { unit: target.value } : {})}>
          <option value="">{say('everything')}</option>
          {[...units].map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {place.unit ? (
        <label>
          {say('month')}
          <select
            value={place.month ?? ''}
            onChange={({ target }) =>
              onGo(target.value ? { ...place, month: target.value } : { ...(place.unit ? { unit: place.unit } : {}) })
            }
          >
            <option value="">{say('newest')}</option>
            {[...months].map((month) => (
              <option key={month}>{month}</option>
            ))}
          </select>
        </label>
      ) : null}
    </search>
  );
};
