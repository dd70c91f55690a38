import type { PublicPublication } from '@/api/types';
import { useWords } from './language';
import { addressOf, type Place, publicationsAt } from './place';

type ChooserProps = { all: PublicPublication[]; place: Place; onGo: (place: Place) => void };

const distinct = (words: string[]) => [...new Set(words)];

/** Which unit and which month. A unit is offered by name; its months are those that it published. */
export const Chooser = ({ all, place, onGo }: ChooserProps) => {
  const say = useWords();
  const units = distinct(all.map(({ unitName }) => unitName));
  const chosen = publicationsAt(all, { ...(place.unit ? { unit: place.unit } : {}) });
  const unit = place.unit ? (chosen[0]?.unitName ?? place.unit) : '';
  const months = unit ? distinct(chosen.map(({ month }) => month)) : [];
  return (
    <search className="chooser no-print" aria-label={say('choose')}>
      <label>
        {say('unit')}
        <select value={unit} onChange={({ target }) => onGo(target.value ? { unit: target.value } : {})}>
          <option value="">{say('everything')}</option>
          {units.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      {months.length > 0 ? (
        <label>
          {say('month')}
          <select
            value={place.month ?? ''}
            onChange={({ target }) => onGo(target.value ? { unit, month: target.value } : { unit })}
          >
            <option value="">{say('everything')}</option>
            {months.map((month) => (
              <option key={month}>{month}</option>
            ))}
          </select>
        </label>
      ) : null}
      {place.unit ? <a href={addressOf({})}>{say('all')}</a> : null}
    </search>
  );
};
