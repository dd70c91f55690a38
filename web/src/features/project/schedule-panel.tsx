import { Button, Skeleton } from 'antd';
import { lazy, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schedule } from '@/api/types';
import { instant } from '@/format/date';
import { inWan } from '@/format/money';
import { codeLabel } from '@/i18n/code-label';
import { useMay } from '@/session/session';
import { ProblemAlert } from '@/ui/problem-alert';
import { SideDrawer } from '@/ui/side-drawer';
import { useSchedule } from './api';

// Few who look at a project fill these in; the page is lighter without them.
const DelayForm = lazy(async () => ({ default: (await import('./delay-form')).DelayForm }));
const ScheduleForm = lazy(async () => ({ default: (await import('./schedule-form')).ScheduleForm }));

type Delay = Schedule['delays'][number];
type SchedulePanelProps = { project: string; evidence: (delay: Delay) => ReactNode };

const Planned = ({ schedule }: { schedule: Schedule }) => {
  const { t } = useTranslation();
  const { plannedStart, funds } = schedule;
  return (
    <dl className="facts">
      <div>
        <dt>{t('schedule.plannedStart')}</dt>
        <dd>
          {plannedStart ? (
            <>
              <span className="number">{plannedStart.day}</span>
              <div className="quiet">
                {plannedStart.by} <span className="number">{instant(plannedStart.at)}</span> {plannedStart.reason}
              </div>
            </>
          ) : (
            <span className="quiet">{t('schedule.notPlanned')}</span>
          )}
        </dd>
      </div>
      {funds.map(({ year, amount, by, at }) => (
        <div key={year}>
          <dt>{t('schedule.fundsOf', { year })}</dt>
          <dd>
            <span className="number">
              {inWan(amount.amount)} {t('unit.wan')}
            </span>
            <div className="quiet">
              {by} <span className="number">{instant(at)}</span>
            </div>
          </dd>
        </div>
      ))}
      {funds.length === 0 ? (
        <div>
          <dt>{t('schedule.funds')}</dt>
          <dd className="quiet">{t('schedule.notPlanned')}</dd>
        </div>
      ) : null}
    </dl>
  );
};

const Delays = ({ delays, evidence }: { delays: Delay[]; evidence: SchedulePanelProps['evidence'] }) => {
  const { t } = useTranslation();
  if (delays.length === 0) return <p className="quiet">{t('schedule.noDelays')}</p>;
  return (
    <ul className="cards">
      {delays.map((delay) => (
        <li key={delay.id}>
          <b className="number">{t('figures.fromTo', { from: delay.from, to: delay.until })}</b> {delay.reason}
          <div className="quiet">
            {delay.by} <span className="number">{instant(delay.at)}</span>
          </div>
          {evidence(delay)}
        </li>
      ))}
    </ul>
  );
};

/** Every statement ever made about the schedule, the newest first; none is taken away. */
const History = ({ history }: { history: Schedule['history'] }) => {
  const { t } = useTranslation();
  return (
    <details>
      <summary>{t('schedule.history', { count: history.length })}</summary>
      <ol className="plain-list">
        {history.map(({ number, kind, from, until, year, amount, by, at, reason }) => (
          <li key={number}>
            {codeLabel(t, 'stated', kind)}{' '}
            <span className="number">
              {[from, until].filter(Boolean).join(' – ')} {year}{' '}
              {amount ? `${inWan(amount.amount)} ${t('unit.wan')}` : ''}
            </span>{' '}
            {reason}
            <div className="quiet">
              {by} <span className="number">{instant(at)}</span>
            </div>
          </li>
        ))}
      </ol>
    </details>
  );
};

/** What is planned for the project, by which its lamps are lit: the day of the start, the money of the year, and accepted delays. */
export const SchedulePanel = ({ project, evidence }: SchedulePanelProps) => {
  const { t } = useTranslation();
  const may = useMay();
  const schedule = useSchedule(project);
  const [opened, setOpened] = useState<'plan' | 'delay'>();
  const close = () => setOpened(undefined);
  return (
    <section className="panel" aria-labelledby="schedule">
      <div className="panel-head">
        <h2 id="schedule">{t('schedule.title')}</h2>
        <div className="page-actions no-print">
          {may('schedule.write') ? <Button onClick={() => setOpened('plan')}>{t('schedule.change')}</Button> : null}
          {may('delay.accept') ? <Button onClick={() => setOpened('delay')}>{t('schedule.acceptDelay')}</Button> : null}
        </div>
      </div>
      <ProblemAlert error={schedule.error} onRetry={() => void schedule.refetch()} />
      {schedule.isPending ? <Skeleton active /> : null}
      {schedule.data ? (
        <>
          <Planned schedule={schedule.data} />
          <h3>{t('schedule.delays')}</h3>
          <Delays delays={schedule.data.delays} evidence={evidence} />
          {schedule.data.history.length > 0 ? <History history={schedule.data.history} /> : null}
        </>
      ) : null}
      <SideDrawer title={t('schedule.change')} open={opened === 'plan'} onClose={close}>
        {schedule.data ? <ScheduleForm project={project} schedule={schedule.data} onClose={close} /> : null}
      </SideDrawer>
      <SideDrawer title={t('schedule.acceptDelay')} open={opened === 'delay'} onClose={close}>
        <DelayForm project={project} onClose={close} />
      </SideDrawer>
    </section>
  );
};
