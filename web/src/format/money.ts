import { decimal, decimalTrimmed, whole } from './whole';

const FEN_IN_YUAN = 100n;
const FEN_IN_WAN = 10_000n * FEN_IN_YUAN;
const FEN_IN_YI = 100_000_000n * FEN_IN_YUAN;

/** 亿元 with two decimals, half up. */
export const inYi = (fen: string): string => decimal(whole(fen), FEN_IN_YI, 2);

/** 万元, exact to the 分: six decimals hold every 分. */
export const inWan = (fen: string): string => decimalTrimmed(whole(fen), FEN_IN_WAN, 6);

/** What a person typed as 万元, as 分; undefined when it is no amount or finer than one 分. */
export const wanToFen = (typed: string): string | undefined => {
  const match = typed
    .trim()
    .replace(/[,，\s]/g, '')
    .match(/^(-?)(\d+)(?:\.(\d{0,6}))?$/);
  if (!match) return undefined;
  const [, sign = '', units = '0', decimals = ''] = match;
  const fen = BigInt(units) * FEN_IN_WAN + BigInt(decimals.padEnd(6, '0'));
  return fen === 0n ? '0' : `${sign}${fen}`;
};

/** What a person typed as a count; undefined when it is none. */
export const typedCount = (typed: string): string | undefined => {
  const text = typed.trim();
  return /^-?\d{1,15}$/.test(text) ? BigInt(text).toString() : undefined;
};
