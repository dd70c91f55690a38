const ZONE = 'Asia/Shanghai';

/** An instant as 2023-05-31 09:30 in the zone of the installation, whatever the zone of the reader's machine. */
export const instant = (iso: string): string => {
  const parts = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: ZONE });
  return parts.format(new Date(iso));
};

/** A period as one word: a day, a whole month, or from/to. */
export const period = (from: string, to: string): string => {
  if (from === to) return from;
  const month = from.slice(0, 7);
  const [year, number] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year ?? 0, number ?? 0, 0)).getUTCDate();
  return from === `${month}-01` && to === `${month}-${String(last).padStart(2, '0')}` ? month : `${from} – ${to}`;
};

export const fileSize = (bytes: number): string => {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} kB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
};

/** The month before a day, as 2023-04: the last one that is over. */
export const monthBefore = (day: string): string => {
  const [year, month] = day.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, (month ?? 1) - 2, 1)).toISOString().slice(0, 7);
};

/** So many days after a day, as 2023-06-07. */
export const dayAfter = (day: string, days: number): string => {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, (date ?? 1) + days)).toISOString().slice(0, 10);
};
