import { Button, Skeleton } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/ui/problem-alert';
import { SideDrawer } from '@/ui/side-drawer';
import { Tag } from '@/ui/tag';
import { type Sharing, type Sight, useSight } from './api';

// Few who look at a project decide who sees it; the page is lighter without the forms.
const forms = () => import('./sight-forms');
const ShareForm = lazy(async () => ({ default: (await forms()).ShareForm }));
const ConfideForm = lazy(async () => ({ default: (await forms()).ConfideForm }));
const OpenForm = lazy(async () => ({ default: (await forms()).OpenForm }));
const EndForm = lazy(async () => ({ default: (await forms()).EndForm }));

type Opened = 'share' | 'confide' | 'open' | { end: string };

const Scope = ({ sight }: { sight: Sight }) => {
  const { t } = useTranslation();
  const { needToKnow, unit, above } = sight;
  if (needToKnow)
    return (
      <dl className="facts">
        <div>
          <dt>{t('sight.codeName')}</dt>
          <dd>
            <Tag tone="warn">{needToKnow.codeName}</Tag>
          </dd>
        </div>
        <div>
          <dt>{t('sight.since')}</dt>
          <dd>
            <span className="number">{needToKnow.since}</span> {needToKnow.by}：{needToKnow.reason}
          </dd>
        </div>
        <div>
          <dt>{t('sight.shown')}</dt>
          <dd>
            {needToKnow.countedFrom
              ? t('sight.countedFrom', { stage: t(`stage.${needToKnow.countedFrom}`) })
              : t('sight.notCounted')}
            {needToKnow.line ? ` ${t('sight.line')}` : ''}
            <div className="quiet">{needToKnow.rule}</div>
          </dd>
        </div>
      </dl>
    );
  return (
    <ul className="plain-list">
      <li>{t('sight.byUnit', { unit: unit.name })}</li>
      {above.length > 0 ? <li>{t('sight.byAbove', { units: above.map(({ name }) => name).join('、') })}</li> : null}
    </ul>
  );
};

const Sharings = ({ sharings, onEnd }: { sharings: Sharing[]; onEnd?: (id: string) => void }) => {
  const { t } = useTranslation();
  if (sharings.length === 0) return <p className="quiet">{t('sight.none')}</p>;
  return (
    <ul className="cards">
      {sharings.map(({ id, unit, person, admission, from, until, reason, by, running, endedBecause }) => (
        <li key={id}>
          <b>{unit?.name ?? `${person?.name} · ${person?.unit}`}</b>{' '}
          <Tag>{t(admission ? 'sight.admitted' : 'sight.shared')}</Tag>{' '}
          <span className="number">
            {from} – {until ?? t('sight.untilEnded')}
          </span>
          <div className="quiet">
            {reason} · {by}
            {running ? '' : ` · ${t('sight.ended')} ${endedBecause ?? ''}`}
          </div>
          {running && onEnd ? (
            <Button size="small" onClick={() => onEnd(id)}>
              {t(admission ? 'sight.dismiss' : 'sight.end')}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
};

/** Who sees the project and why: by the scope of units, by sharing, or by name alone. */
export const SightPanel = ({ subject }: { subject: string }) => {
  const { t } = useTranslation();
  const sight = useSight(subject);
  const [opened, setOpened] = useState<Opened>();
  const close = () => setOpened(undefined);
  const secret = Boolean(sight.data?.needToKnow);
  const may = sight.data?.mayManage ?? false;
  return (
    <section className="panel" aria-labelledby="sight">
      <div className="panel-head">
        <h2 id="sight">{t('sight.title')}</h2>
        {may ? (
          <div className="page-actions no-print">
            <Button onClick={() => setOpened('share')}>{t(secret ? 'sight.admit' : 'sight.share')}</Button>
            <Button onClick={() => setOpened(secret ? 'open' : 'confide')}>
              {t(secret ? 'sight.open' : 'sight.confide')}
            </Button>
          </div>
        ) : null}
      </div>
      <ProblemAlert error={sight.error} onRetry={() => void sight.refetch()} />
      {sight.isPending ? <Skeleton active /> : null}
      {sight.data ? (
        <>
          <Scope sight={sight.data} />
          <h3>{t(secret ? 'sight.admittedPersons' : 'sight.sharedWith')}</h3>
          <Sharings sharings={sight.data.sharings} {...(may ? { onEnd: (end: string) => setOpened({ end }) } : {})} />
        </>
      ) : null}
      <SideDrawer title={t('sight.title')} open={opened !== undefined} onClose={close}>
        <Suspense fallback={<Skeleton active />}>
          {opened === 'share' ? <ShareForm subject={subject} secret={secret} onClose={close} /> : null}
          {opened === 'confide' ? <ConfideForm subject={subject} onClose={close} /> : null}
          {opened === 'open' ? <OpenForm subject={subject} onClose={close} /> : null}
          {typeof opened === 'object' ? <EndForm sharing={opened.end} onClose={close} /> : null}
        </Suspense>
      </SideDrawer>
    </section>
  );
};
