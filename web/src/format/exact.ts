import { decimal, decimalTrimmed, divideHalfUp, whole } from './whole';

/** Decimal numbers that arrive and leave as text, with up to six decimals. Nothing here is a floating-point number. */
const PLACES = 6;
const ONE = 10n ** BigInt(PLACES);
const PLAIN = /^-?\d{1,18}(\.\d{1,6})?$/;

const millionths = (text: string): bigint => {
  const [units = '0', decimals = ''] = text.replace('-', '').split('.');
  const size = BigInt(units) * ONE + BigInt(decimals.slice(0, PLACES).padEnd(PLACES, '0'));
  return text.startsWith('-') ? -size : size;
};

const asText = (value: bigint): string => decimalTrimmed(value, ONE, PLACES).replaceAll(',', '');

/** What a person typed as a number, as the server takes it; undefined when it is none. */
export const typedDecimal = (typed: string): string | undefined => {
  const text = typed
    .trim()
    .replace(/[,，\s]/g, '')
    .replace(/\.$/, '');
  return PLAIN.test(text) ? asText(millionths(text)) : undefined;
};

/** 12345.60 as 12,345.6: the number as it is, only grouped. */
export const groupedDecimal = (text: string): string => decimalTrimmed(millionths(text), ONE, PLACES);

/** Exact; the sum of nothing is 0. */
export const sumDecimals = (texts: string[]): string => asText(texts.reduce((sum, text) => sum + millionths(text), 0n));

export const minusDecimal = (one: string, other: string): string => asText(millionths(one) - millionths(other));

export const compareDecimals = (one: string, other: string): number => {
  const difference = millionths(one) - millionths(other);
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
};

/** With its sign, for a difference: +3, −2.5, 0. */
export const signedDecimal = (text: string): string => {
  const size = groupedDecimal(text.replace('-', ''));
  if (millionths(text) === 0n) return '0';
  return text.startsWith('-') ? `−${size}` : `+${size}`;
};

/** A share between 0 and 1 that arrives as decimal text, in whole percent, half up. */
export const shareText = (text: string): string => `${divideHalfUp(millionths(text) * 100n, ONE)}%`;

/** A fraction in percentage points with its sign and one decimal: +3.5, −42.0, 0. Half up. */
export const signedPoints = (numerator: string, denominator: string): string => {
  const tenths = divideHalfUp(whole(numerator) * 1000n, whole(denominator));
  if (tenths === 0n) return '0';
  const size = decimal(tenths < 0n ? -tenths : tenths, 10n, 1);
  return tenths < 0n ? `−${size}` : `+${size}`;
};
