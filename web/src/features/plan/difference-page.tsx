import { Checkbox, Select, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { $api } from '@/api/client';
import type { Plan, PlanDifference, Target, TargetDifference, TextDifference } from '@/api/types';
import { EmptyState } from '@/ui/empty-state';
import { ProblemAlert } from '@/ui/problem-alert';
import { Tag, type Tone } from '@/ui/tag';
import { PlanFrame } from './plan-frame';
import { demandOf } from './target-words';

const TONES: Record<TargetDifference['became'], Tone> = {
  SAME: 'plain',
  CHANGED: 'warn',
  ADDED: 'good',
  REMOVED: 'bad',
};

/** The other plans of the same unit: editions of this one, and those of other years. */
const Choice = ({
  plan,
  chosen,
  onChoose,
}: {
  plan: Plan;
  chosen: string | undefined;
  onChoose: (id: string) => void;
}) => {
  const { t } = useTranslation();
  const plans = $api.useQuery('get', '/api/v1/plans', {
    params: { query: { unit: plan.unit.id, size: 100, sort: '-number' } },
  });
  const others = (plans.data?.items ?? []).filter(({ id }) => id !== plan.id);
  const label = (other: (typeof others)[number]) =>
    other.series === plan.series
      ? t('difference.edition', { edition: other.edition, title: other.title })
      : `${other.number} ${other.title}`;
  return (
    <Select
      className="difference-choice"
      aria-label={t('difference.with')}
      placeholder={t('difference.with')}
      loading={plans.isPending}
      value={chosen}
      onChange={onChoose}
      notFoundContent={t('difference.noOther')}
      options={others.map((other) => ({ value: other.id, label: label(other) }))}
    />
  );
};

const Side = ({ target, label }: { target: Target | null | undefined; label: string }) => {
  const { t } = useTranslation();
  if (!target) return <div className="quiet">–</div>;
  return (
    <div>
      <div className="quiet difference-side">{label}</div>
      <b>{target.indicator}</b> <span className="number">{demandOf(t, target)}</span>
      <div className="quiet">
        {[target.subject, target.periodText, target.deadline ? t('target.by', { date: target.deadline }) : '']
          .filter(Boolean)
          .join(' · ')}
        {target.responsibleUnits.length ? (
          <div>{t('target.responsible', { units: target.responsibleUnits.join('、') })}</div>
        ) : null}
      </div>
      {target.sentence ? <blockquote>{target.sentence}</blockquote> : null}
    </div>
  );
};

const TargetRow = ({ row, sides }: { row: TargetDifference; sides: [string, string] }) => {
  const { t } = useTranslation();
  return (
    <li className="difference-row">
      <div className="option-demand">
        <Tag tone={TONES[row.became]}>{t(`became.${row.became}`)}</Tag>
        {row.changed.map((part) => (
          <Tag key={part}>{t(`changedPart.${part}`)}</Tag>
        ))}
      </div>
      <div className="difference-sides">
        <Side target={row.before} label={sides[0]} />
        <Side target={row.after} label={sides[1]} />
      </div>
    </li>
  );
};

const Line = ({ line }: { line: TextDifference }) => {
  const { t } = useTranslation();
  if (line.skipped > 0) return <p className="quiet">{t('difference.skipped', { count: line.skipped })}</p>;
  return (
    <p>
      {line.pieces.map((piece, at) => {
        const key = `${at} ${piece.became}`;
        if (piece.became === 'ADDED') return <ins key={key}>{piece.text}</ins>;
        if (piece.became === 'REMOVED') return <del key={key}>{piece.text}</del>;
        return <span key={key}>{piece.text}</span>;
      })}
    </p>
  );
};

const Compared = ({ found }: { found: PlanDifference }) => {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const name = ({ number, edition, title }: PlanDifference['before']) =>
    `${number} ${t('plans.editionNumber', { edition })} ${title}`;
  const shown = found.targets.filter(({ became }) => all || became !== 'SAME');
  const count = (became: TargetDifference['became']) => found.targets.filter((each) => each.became === became).length;
  return (
    <>
      <p>{t('difference.from', { before: name(found.before), after: name(found.after) })}</p>
      <h2>{t('review.targets')}</h2>
      <p role="status">
        {t('difference.counts', {
          added: count('ADDED'),
          removed: count('REMOVED'),
          changed: count('CHANGED'),
          same: count('SAME'),
        })}
      </p>
      <Checkbox className="no-print" checked={all} onChange={({ target }) => setAll(target.checked)}>
        {t('difference.showSame')}
      </Checkbox>
      {shown.length === 0 ? <EmptyState text={t('difference.noTargets')} /> : null}
      <ul className="difference-rows">
        {shown.map((row) => (
          <TargetRow
            key={`${row.before?.id} ${row.after?.id}`}
            row={row}
            sides={[t('difference.before'), t('difference.after')]}
          />
        ))}
      </ul>
      <h2>{t('plan.text')}</h2>
      {found.textLeftOut ? <p className="quiet">{t('difference.textLeftOut')}</p> : null}
      <div className="difference-text">
        {found.text.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name, and the list never changes.
          <Line key={at} line={line} />
        ))}
      </div>
    </>
  );
};

const Comparing = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const other = params.get('with') ?? undefined;
  const found = $api.useQuery(
    'get',
    '/api/v1/plans/{id}/comparison',
    { params: { path: { id: plan.id }, query: { with: other ?? '' } } },
    { enabled: other !== undefined },
  );
  return (
    <>
      <div className="filters no-print">
        <Choice plan={plan} chosen={other} onChoose={(id) => setParams({ with: id })} />
      </div>
      <ProblemAlert error={found.error} />
      {other && found.isPending ? <Skeleton active /> : null}
      {other === undefined ? <EmptyState text={t('difference.choose')} /> : null}
      {found.data ? <Compared found={found.data} /> : null}
    </>
  );
};

/** Two editions of a plan, or two years' plans, side by side: targets first, then the text. */
export const DifferencePage = () => <PlanFrame>{(plan) => <Comparing key={plan.id} plan={plan} />}</PlanFrame>;
