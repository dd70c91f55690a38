import { decimal, whole } from './whole';

const EXACT = /^(-?\d+)(?:\/(\d+)|\.(\d+))?$/;
const PLACES = 2;

/** Points arrive exact, as 18.75 or 250/27, and are shown with two decimals, half up. What is no number is shown as it is. */
export const pointsText = (exact: string): string => {
  const match = EXACT.exec(exact);
  if (!match) return exact;
  const [, units = '0', denominator, decimals = ''] = match;
  if (denominator !== undefined) return decimal(whole(units), whole(denominator), PLACES);
  return decimal(whole(`${units}${decimals}`), 10n ** BigInt(decimals.length), PLACES);
};
