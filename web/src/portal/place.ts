/** /portal, /portal/<unit number>, /portal/<unit number>/<month>: what the address asks for. */
export type Place = { unit?: string; month?: string };

export const placeOf = (path: string): Place => {
  const [, , unit, month] = path.split('/');
  if (!unit || !/^\d+$/.test(unit)) return {};
  return month && /^\d{4}-\d{2}$/.test(month) ? { unit, month } : { unit };
};

export const addressOf = ({ unit, month }: Place): string => {
  if (!unit) return '/portal';
  return month ? `/portal/${unit}/${month}` : `/portal/${unit}`;
};
