import { Button, Input } from 'antd';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ranking, Standing } from '@/api/types';
import { ProblemAlert } from '@/ui/problem-alert';
import { SideDrawer } from '@/ui/side-drawer';
import { useWhatIf } from './api';
import { Points } from './ranking-view';

type WhatIfProps = { id: string; ranking: Ranking; standing: Standing };

/** Short: the answer comes in a blink, and nothing is stored. */
const PAUSE = 200;

const standingOf = (ranking: Ranking, unit: number) =>
  ranking.groups.flatMap(({ standings }) => standings).find((standing) => standing.unit.id === unit);

type MeasureFieldProps = { name: string; value: string; changed: boolean; onChange: (value: string) => void };

const MeasureField = ({ name, value, changed, onChange }: MeasureFieldProps) => {
  const id = useId();
  return (
    <div className={changed ? 'what-if-field changed' : 'what-if-field'}>
      <label htmlFor={id}>{name}</label>
      <Input id={id} value={value} autoComplete="off" onChange={({ target }) => onChange(target.value)} />
    </div>
  );
};

const Outcome = ({ before, after }: { before: Standing; after: Standing | undefined }) => {
  const { t } = useTranslation();
  const rankOf = (standing: Standing | undefined) =>
    standing?.rank == null ? t('ranking.unranked') : t('ranking.ranked', { rank: standing.rank });
  return (
    <div role="status" className="what-if-outcome">
      <p className="big-figure">
        <b className="number">{before.total ?? '—'}</b> → <b className="number">{after?.total ?? '—'}</b>
      </p>
      <p>
        {rankOf(before)} → <b>{rankOf(after)}</b>
      </p>
    </div>
  );
};

const WhatIf = ({ id, ranking, standing }: WhatIfProps) => {
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
  const after = standingOf(data ?? ranking, unit);

  return (
    <>
      <p className="quiet">{t('whatIf.text')}</p>
      <Outcome before={standing} after={after} />
      <ProblemAlert error={error} />
      <div className="what-if">
        <fieldset>
          <legend>{t('whatIf.measures')}</legend>
          {standing.measures.map(({ name, value }) => (
            <MeasureField
              key={name}
              name={name}
              value={values[name] ?? value ?? ''}
              changed={name in values}
              onChange={(next) => change(name, next)}
            />
          ))}
          <Button disabled={Object.keys(values).length === 0} onClick={() => setValues({})}>
            {t('whatIf.reset')}
          </Button>
        </fieldset>
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
            {standing.items.map((item) => {
              const next = after?.items.find(({ code }) => code === item.code);
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
      </div>
    </>
  );
};

type WhatIfDrawerProps = {
  id: string;
  ranking: Ranking | undefined;
  standing: Standing | undefined;
  onClose: () => void;
};

/** “What if we had started two more projects?” Computed with the others as they are, and forgotten. */
export const WhatIfDrawer = ({ id, ranking, standing, onClose }: WhatIfDrawerProps) => {
  const { t } = useTranslation();
  return (
    <SideDrawer
      title={standing ? t('whatIf.of', { unit: standing.unit.name }) : ''}
      open={standing !== undefined}
      onClose={onClose}
      wide
    >
      {standing && ranking ? <WhatIf id={id} ranking={ranking} standing={standing} /> : null}
    </SideDrawer>
  );
};
