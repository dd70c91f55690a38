import { useTranslation } from 'react-i18next';
import type { Colour, LampTally } from '@/api/types';
import { COLOURS, LampMark } from '@/ui/lamp-mark';
import { countOf } from './tally';

type ColourFilterProps = {
  tally: LampTally | undefined;
  chosen: Colour | undefined;
  onChoose: (colour: Colour | undefined) => void;
};

/** How many projects stand under each colour; pressing one shows these only, pressing it again all. */
export const ColourFilter = ({ tally, chosen, onChoose }: ColourFilterProps) => {
  const { t } = useTranslation();
  return (
    <fieldset className="colour-filter no-print">
      <legend className="unseen">{t('lamps.byColour')}</legend>
      <button type="button" aria-pressed={chosen === undefined} onClick={() => onChoose(undefined)}>
        {t('lamps.allColours')} <b className="number">{tally?.total ?? ''}</b>
      </button>
      {COLOURS.map((colour) => (
        <button
          key={colour}
          type="button"
          aria-pressed={chosen === colour}
          onClick={() => onChoose(chosen === colour ? undefined : colour)}
        >
          <LampMark colour={colour}>
            <b className="number">{tally ? countOf(tally, colour) : ''}</b>
          </LampMark>
        </button>
      ))}
    </fieldset>
  );
};
