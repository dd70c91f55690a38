import type { PublicPublication } from '@/api/types';

/** /portal, /portal/<unit>, /portal/<unit>/<month>: what the address asks for. A unit is named by its number or its name. */
export type Place = { unit?: string; month?: string };

export const placeOf = (path: string): Place => {
  const [, , unit, month] = path.split('/').map(decodeURIComponent);
  return { ...(unit ? { unit } : {}), ...(month ? { month } : {}) };
};

export const addressOf = ({ unit, month }: Place): string => {
  if (!unit) return '/portal';
  const parts = month ? [unit, month] : [unit];
  return `/portal/${parts.map(encodeURIComponent).join('/')}`;
};

const isUnit = ({ unitName, rows }: PublicPublication, unit: string) =>
  unitName === unit || String(rows[0]?.unit.id) === unit;

export const publicationsAt = (all: PublicPublication[], { unit, month }: Place) =>
  all
    .filter((publication) => unit === undefined || isUnit(publication, unit))
    .filter((publication) => month === undefined || publication.month === month);
