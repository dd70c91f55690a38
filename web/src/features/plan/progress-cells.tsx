import { useTranslation } from 'react-i18next';
import type { ProgressRow } from '@/api/types';
import { groupedDecimal, signedPoints } from '@/format/exact';
import { figureExact, figureText, NOT_KNOWN, percent } from '@/format/figure';
import { inYi } from '@/format/money';
import { grouped, whole } from '@/format/whole';
import { Tag } from '@/ui/tag';

/** One decimal: attainment, pace and their difference are read side by side, and must be seen to fit. */
const PLACES = 1;

const isGrowth = ({ target: { op } }: ProgressRow) => op === 'GROWTH' || op === 'DECLINE';

export const GoalCell = ({ row }: { row: ProgressRow }) => {
  const { t } = useTranslation();
  if (row.target.op === 'DEADLINE') return t('comparison.DEADLINE');
  if (row.undecided) return <Tag tone="warn">{t('target.undecidedText')}</Tag>;
  if (row.number == null) return <span className="quiet">{NOT_KNOWN}</span>;
  const number = `${groupedDecimal(row.number)} ${row.measure}`.trim();
  // A part of a growth is told as the amount that it comes to over its base.
  const growth = isGrowth(row) && row.measure === row.target.measure;
  return (
    <span className="number">
      {growth ? t(`demand.${row.target.op}`, { amount: number }) : number}
      {growth && row.goal == null ? <div className="quiet">{t('progress.noBase')}</div> : null}
    </span>
  );
};

type DoneCellProps = { row: ProgressRow; onOpen: (() => void) | undefined };

export const DoneCell = ({ row, onOpen }: DoneCellProps) => {
  const { t } = useTranslation();
  const { done } = row;
  // Without its base a growth says nothing of amounts.
  if (!done || (isGrowth(row) && row.goal == null)) return <span className="quiet">{NOT_KNOWN}</span>;
  const other = done.currency && done.currency !== 'CNY' ? ` ${done.currency}` : '';
  const text = `${figureText(done)}${done.kind === 'MONEY' ? ` ${t('unit.yi')}${other}` : ''}`;
  const exact = figureExact(done, t('unit.wan'));
  if (!onOpen) return <span className="number">{text}</span>;
  return (
    <button
      type="button"
      className="link-button number"
      title={exact}
      aria-label={t('progress.ask', { name: row.target.indicator, unit: row.unit.name, value: text })}
      onClick={onOpen}
    >
      {text}
    </button>
  );
};

export const ShareCell = ({ share }: { share: ProgressRow['attainment'] }) =>
  share ? (
    <span className="number" title={`${share.numerator} / ${share.denominator}`}>
      {percent(share.numerator, share.denominator, PLACES)}
    </span>
  ) : (
    <span className="quiet">{NOT_KNOWN}</span>
  );

export const PaceCell = ({ row }: { row: ProgressRow }) => {
  const { t } = useTranslation();
  return (
    <>
      <ShareCell share={row.pace} />
      {row.paceFrom ? <div className="quiet">{t(`paceFrom.${row.paceFrom}`)}</div> : null}
    </>
  );
};

/** Ahead or behind is said by sign and word; the colour only repeats it. */
export const DifferenceCell = ({ difference }: { difference: ProgressRow['difference'] }) => {
  const { t } = useTranslation();
  if (!difference) return <span className="quiet">{NOT_KNOWN}</span>;
  const points = signedPoints(difference.numerator, difference.denominator);
  const behind = difference.numerator.startsWith('-');
  const word = difference.numerator === '0' ? 'progress.onPace' : behind ? 'progress.behind' : 'progress.ahead';
  return (
    <span className="number">
      {points} <Tag tone={behind ? 'bad' : 'good'}>{t(word)}</Tag>
    </span>
  );
};

export const MissingCell = ({ row }: { row: ProgressRow }) => {
  const { t } = useTranslation();
  const { missing, done, reached } = row;
  if (reached) return <Tag tone="good">{t('progress.reached')}</Tag>;
  if (missing == null || !done) return <span className="quiet">{NOT_KNOWN}</span>;
  return (
    <span className="number">
      {done.kind === 'MONEY' ? `${inYi(missing)} ${t('unit.yi')}` : grouped(whole(missing))}
    </span>
  );
};
