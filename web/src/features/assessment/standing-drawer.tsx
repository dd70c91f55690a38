import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assessment, Ranking, ScoredItem, ScoredMeasure, Standing } from '@/api/types';
import { useMay } from '@/session/session';
import { SideDrawer } from '@/ui/side-drawer';
import { Tag } from '@/ui/tag';
import { MeasureEntries } from './measure-entries';
import { Points } from './ranking-view';
import { RecordForm } from './record-form';

type Opened = { what: 'entries' | 'record'; measure: ScoredMeasure };

/** One item of the scheme: its formula, the same with the values in it, and what it came to. */
const Item = ({ item }: { item: ScoredItem }) => {
  const { t } = useTranslation();
  const { name, kind, weight, bound, formula, explanation, missing } = item;
  return (
    <details className="scored-item">
      <summary>
        <span>
          {name} {kind === 'BASE' ? null : <Tag tone={kind === 'PLUS' ? 'good' : 'bad'}>{t(`itemKind.${kind}`)}</Tag>}
        </span>
        <span>
          <Points item={item} /> <span className="quiet">{t('ranking.ofWeight', { weight })}</span>
        </span>
      </summary>
      <dl>
        <dt>{t('ranking.formula')}</dt>
        <dd>
          <code>{formula}</code>
        </dd>
        <dt>{t('ranking.explanation')}</dt>
        <dd>{explanation}</dd>
        {bound ? (
          <>
            <dt>{t('ranking.bound')}</dt>
            <dd>{t('ranking.bounded')}</dd>
          </>
        ) : null}
        {missing.length > 0 ? (
          <>
            <dt>{t('ranking.missing')}</dt>
            <dd>{missing.join('、')}</dd>
          </>
        ) : null}
      </dl>
    </details>
  );
};

type MeasuresProps = { standing: Standing; mayRecord: boolean; onOpen: (opened: Opened) => void };

const Measures = ({ standing, mayRecord, onOpen }: MeasuresProps) => {
  const { t } = useTranslation();
  return (
    <dl className="rule-values">
      {standing.measures.map((measure) => (
        <div key={measure.name}>
          <dt>{measure.label}</dt>
          <dd>
            {measure.opens ? (
              <button type="button" className="link-button" onClick={() => onOpen({ what: 'entries', measure })}>
                {measure.value ?? t('ranking.missing')}
              </button>
            ) : (
              (measure.value ?? t('ranking.missing'))
            )}
            {measure.kind === 'RECORDED' && mayRecord ? (
              <button type="button" className="link-button" onClick={() => onOpen({ what: 'record', measure })}>
                {t('record.enter')}
              </button>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
};

type StandingDrawerProps = {
  assessment: Assessment;
  groups: Ranking['groups'];
  standing: Standing | undefined;
  onClose: () => void;
};

/** “Why these points?” Each item opens into its formula, each measure into the entries that it counts. */
export const StandingDrawer = ({ assessment, groups, standing: asked, onClose }: StandingDrawerProps) => {
  const { t } = useTranslation();
  const may = useMay();
  const [opened, setOpened] = useState<Opened>();
  // The ranking may have been computed anew while the drawer is open.
  const standing = groups.flatMap(({ standings }) => standings).find(({ unit }) => unit.id === asked?.unit.id) ?? asked;
  const mayRecord = assessment.state === 'TRIAL' && may('assessment.manage');
  const title = standing ? t('ranking.why', { unit: standing.unit.name }) : '';
  const measure = opened?.measure;
  return (
    <>
      <SideDrawer title={title} open={asked !== undefined} onClose={onClose} wide>
        {standing && asked ? (
          <>
            <p className="big-figure">
              <b className="number">{standing.total ?? '—'}</b>{' '}
              {standing.rank == null ? t('ranking.unranked') : t('ranking.ranked', { rank: standing.rank })}{' '}
              {standing.exact && standing.exact !== standing.total ? (
                <span className="quiet">{t('ranking.exact', { exact: standing.exact })}</span>
              ) : null}
            </p>
            {standing.assumed.length > 0 ? (
              <p className="quiet">{t('ranking.assumed', { measures: standing.assumed.join('、') })}</p>
            ) : null}
            <h3>{t('ranking.items')}</h3>
            {standing.items.map((item) => (
              <Item key={item.code} item={item} />
            ))}
            <h3>{t('ranking.measures')}</h3>
            <Measures standing={standing} mayRecord={mayRecord} onOpen={setOpened} />
          </>
        ) : null}
      </SideDrawer>
      <SideDrawer
        title={standing && measure ? `${standing.unit.name} · ${measure.label}` : ''}
        open={opened !== undefined}
        onClose={() => setOpened(undefined)}
        wide={opened?.what === 'entries'}
      >
        {standing && opened?.what === 'entries' ? (
          <MeasureEntries assessment={assessment} unit={standing.unit.id} measure={opened.measure} />
        ) : null}
        {standing && opened?.what === 'record' ? (
          <RecordForm
            assessment={assessment}
            unit={standing.unit.id}
            measure={opened.measure}
            onClose={() => setOpened(undefined)}
          />
        ) : null}
      </SideDrawer>
    </>
  );
};
