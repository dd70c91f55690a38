/**
 * What the address asks for: the figures of a unit and month (/portal, /portal/<unit number>, /portal/<unit number>/<month>), or
 * rankings (/portal/rankings, /portal/rankings/<id>).
 */
export type Place = { unit?: string; month?: string; rankings?: true; ranking?: string };

const RANKINGS = 'rankings';

export const placeOf = (path: string): Place => {
  const [, , first, second] = path.split('/');
  if (first === RANKINGS) return second ? { rankings: true, ranking: decodeURIComponent(second) } : { rankings: true };
  if (!first || !/^\d+$/.test(first)) return {};
  return second && /^\d{4}-\d{2}$/.test(second) ? { unit: first, month: second } : { unit: first };
};

export const addressOf = ({ unit, month, rankings, ranking }: Place): string => {
  if (rankings) return ranking ? `/portal/${RANKINGS}/${encodeURIComponent(ranking)}` : `/portal/${RANKINGS}`;
  if (!unit) return '/portal';
  return month ? `/portal/${unit}/${month}` : `/portal/${unit}`;
};
