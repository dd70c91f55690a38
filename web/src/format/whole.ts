/** Exact arithmetic on whole numbers that arrive as text. Nothing here passes through a floating-point number. */

export const whole = (text: string): bigint => {
  if (!/^-?\d+$/.test(text)) throw new Error(`not a whole number: ${text}`);
  return BigInt(text);
};

const magnitude = (value: bigint) => (value < 0n ? -value : value);

/** Nearest whole number; a half goes away from zero, as in the tables of a statistics office. */
export const divideHalfUp = (numerator: bigint, denominator: bigint): bigint => {
  if (denominator === 0n) throw new Error('division by zero');
  const negative = numerator < 0n !== denominator < 0n;
  const top = magnitude(numerator);
  const bottom = magnitude(denominator);
  const rounded = (2n * top + bottom) / (2n * bottom);
  return negative ? -rounded : rounded;
};

export const grouped = (value: bigint): string => {
  const digits = magnitude(value)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',');
  return value < 0n ? `-${digits}` : digits;
};

/** A quotient with a fixed number of decimals, rounded half up. */
export const decimal = (numerator: bigint, denominator: bigint, places: number): string => {
  const scale = 10n ** BigInt(places);
  const scaled = divideHalfUp(numerator * scale, denominator);
  const size = magnitude(scaled);
  const sign = scaled < 0n ? '-' : '';
  const fraction = places === 0 ? '' : `.${(size % scale).toString().padStart(places, '0')}`;
  return `${sign}${grouped(size / scale)}${fraction}`;
};

/** As `decimal`, without trailing zeros. Exact when `places` covers all digits of the quotient. */
export const decimalTrimmed = (numerator: bigint, denominator: bigint, places: number): string => {
  const text = decimal(numerator, denominator, places);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
};
