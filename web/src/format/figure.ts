import { inWan, inYi } from './money';
import { decimal, grouped, whole } from './whole';

/** The parts of a figure that display needs; the generated type fits it. */
export type FigureParts = {
  kind: 'COUNT' | 'MONEY' | 'RATE';
  numerator: string;
  denominator?: string | null;
  currency?: string | null;
};

export const NOT_KNOWN = '—';

export const percent = (numerator: string, denominator: string, places = 0): string =>
  whole(denominator) === 0n ? NOT_KNOWN : `${decimal(whole(numerator) * 100n, whole(denominator), places)}%`;

const count = (text: string) => grouped(whole(text));

/** The figure as it stands in a table: a count, 亿元, or a whole percentage, each rounded half up. */
export const figureText = (figure: FigureParts): string => {
  switch (figure.kind) {
    case 'COUNT':
      return count(figure.numerator);
    case 'MONEY':
      return inYi(figure.numerator);
    case 'RATE':
      return percent(figure.numerator, figure.denominator ?? '0');
  }
};

/** The same figure unrounded: a count, 万元, or the fraction itself. `wan` is the word for 万元 in the reader's language. */
export const figureExact = (figure: FigureParts, wan: string): string => {
  const part = figure.currency ? (fen: string) => `${inWan(fen)} ${wan}` : count;
  switch (figure.kind) {
    case 'COUNT':
      return count(figure.numerator);
    case 'MONEY':
      return `${inWan(figure.numerator)} ${wan}`;
    case 'RATE':
      return `${part(figure.numerator)} / ${part(figure.denominator ?? '0')}`;
  }
};
