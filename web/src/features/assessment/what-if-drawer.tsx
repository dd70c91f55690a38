import { Button, Input } from 'antd';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Standing, WhatIf as Supposed } from '@/api/types';
import { ProblemAlert } from '@/ui/problem-alert';
import { SideDrawer } from '@/ui/side-drawer';
import { useWhatIf } from './api';
import { Points } from './ranking-view';

/** Short: the answer comes in a blink, and nothing is stored. */
const PAUSE = 200;

type Move = Supposed['standings'][number];
type MeasureFieldProps = { label: string; value: string; changed: boolean; onChange: (value: string) => void };

const MeasureField = ({ label, value, changed, onChange }: MeasureFieldProps) => {
  const id = useId();
  return (
    <div className={changed ? 'what-if-field changed' : 'what-if-field'}>
      <label htmlFor={id}>{label}</label>
      <Input id={id} value={value} autoComplete="off" onChange={({ target }) => onChange(target.value)} />
    </div>
  );
};

const useRankText = () => {
  const { t } = useTranslation();
  return (rank: number | null | undefined) => (rank == null ? t('ranking.unranked') : t('ranking.ranked', { rank }));
};

const Outcome = ({ before, after }: { before: Standing; after: Pick<Move, 'rank' | 'total'> }) => {
  const rankText = useRankText();
  return (
    <div role="status" className="what-if-outcome">
      <p className="big-figure">
        <b className="number">{before.total ?? '—'}</b> → <b className="number">{after.total ?? '—'}</b>
      </p>
      <p>
        {rankText(before.rank)} → <b>{rankText(after.rank)}</b>
      </p>
    </div>
  );
};

/** Who else would move, because this unit does. */
const Others = ({ moves }: { moves: Move[] }) => {
  const { t } = useTranslation();
  const rankText = useRankText();
  if (moves.length === 0) return null;
  return (
    <>
      <h3>{t('whatIf.others')}</h3>
      <ul className="plain-list">
        {moves.map(({ unit, name, rank, rankBefore }) => (
          <li key={unit}>
            {name}: {rankText(rankBefore)} → <b>{rankText(rank)}</b>
          </li>
        ))}
      </ul>
    </>
  );
};

const Items = ({ before, after }: { before: Standing['items']; after: Standing['items'] }) => {
  const { t } = useTranslation();
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t('ranking.items')}</th>
          <th scope="col" className="amount">
            {t('preview.before')}
          </th>
          <th scope="col" className="amount">
            {t('whatIf.then')}
          </th>
        </tr>
      </thead>
      <tbody>
        {before.map((item) => {
          const next = after.find(({ code }) => code === item.code);
          return (
            <tr key={item.code} className={next?.points === item.points ? undefined : 'moved'}>
              <th scope="row">{item.name}</th>
              <td className="amount">
                <Points item={item} />
              </td>
              <td className="amount">
                <Points item={next} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

const WhatIf = ({ id, standing }: { id: string; standing: Standing }) => {
  const { t } = useTranslation();
  const { mutate, data, error, reset } = useWhatIf();
  const [values, setValues] = useState<Record<string, string>>({});
  const unit = standing.unit.id;

  useEffect(() => {
    const changes = Object.entries(values).map(([measure, value]) => ({ measure, value }));
    if (changes.length === 0) {
      reset();
      return;
    }
    const timer = setTimeout(() => mutate({ params: { path: { id } }, body: { unit, changes } }), PAUSE);
    return () => clearTimeout(timer);
  }, [values, id, unit, mutate, reset]);

  const change = (measure: string, value: string) => {
    const original = standing.measures.find(({ name }) => name === measure)?.value ?? '';
    const { [measure]: _, ...others } = values;
    setValues(value === original ? others : { ...others, [measure]: value });
  };
  const own = data?.standings.find((move) => move.unit === unit);
  const moved = data?.standings.filter((move) => move.unit !== unit && move.rank !== move.rankBefore) ?? [];

  return (
    <>
      <p className="quiet">{t('whatIf.text')}</p>
      <Outcome before={standing} after={own ?? standing} />
      <ProblemAlert error={error} />
      <div className="what-if">
        <fieldset>
          <legend>{t('whatIf.measures')}</legend>
          {standing.measures.map(({ name, label, value }) => (
            <MeasureField
              key={name}
              label={label}
              value={values[name] ?? value ?? ''}
              changed={name in values}
              onChange={(next) => change(name, next)}
            />
          ))}
          <Button disabled={Object.keys(values).length === 0} onClick={() => setValues({})}>
            {t('whatIf.reset')}
          </Button>
        </fieldset>
        <div>
          <Items before={standing.items} after={data?.items ?? standing.items} />
          <Others moves={moved} />
        </div>
      </div>
    </>
  );
};

type WhatIfDrawerProps = { id: string; standing: Standing | undefined; onClose: () => void };

/** “What if we had started two more projects?” Computed with the others as they are, and forgotten. */
export const WhatIfDrawer = ({ id, standing, onClose }: WhatIfDrawerProps) => {
  const { t } = useTranslation();
  return (
    <SideDrawer
      title={standing ? t('whatIf.of', { unit: standing.unit.name }) : ''}
      open={standing !== undefined}
      onClose={onClose}
      wide
    >
      {standing ? <WhatIf id={id} standing={standing} /> : null}
    </SideDrawer>
  );
};
