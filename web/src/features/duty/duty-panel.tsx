import { App, Button, Form, Input, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Duty, DutyDay, DutyMark } from '@/api/types';
import { useMay } from '@/session/session';
import { ProblemAlert } from '@/ui/problem-alert';
import { ReasonDialog } from '@/ui/reason-dialog';
import { rhythmText } from '@/ui/rhythm';
import { Tag } from '@/ui/tag';
import { useDone, useDuty, useTakeBack } from './api';
import { ChangeForm } from './change-form';
import { dutyTone } from './states';

const DoneForm = ({ duty, day, onDone }: { duty: Duty; day: DutyDay; onDone: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const done = useDone();
  const send = ({ note }: { note?: string }) =>
    done.mutate(
      { params: { path: { id: duty.id } }, body: { due: day.dueOn, note } },
      {
        onSuccess: () => {
          message.success(t('duty.doneSaid', { due: day.dueOn }));
          onDone();
        },
      },
    );
  return (
    <Form layout="vertical" onFinish={send}>
      <Form.Item name="note" label={t('duty.note', { due: day.dueOn })}>
        <Input.TextArea rows={2} maxLength={500} placeholder={t('duty.noteExample')} />
      </Form.Item>
      <ProblemAlert error={done.error} />
      <Button type="primary" htmlType="submit" loading={done.isPending}>
        {t('duty.done')}
      </Button>
    </Form>
  );
};

const MarkLine = ({ duty, mark }: { duty: Duty; mark: DutyMark }) => {
  const { t } = useTranslation();
  const may = useMay();
  const takeBack = useTakeBack();
  const [asking, setAsking] = useState(false);
  const close = () => {
    takeBack.reset();
    setAsking(false);
  };
  return (
    <div className={mark.takenBackBy ? 'quiet mark-back' : ''}>
      {t('duty.doneBy', { on: mark.doneOn, by: mark.doneBy })} {mark.late ? <Tag>{t('duty.late')}</Tag> : null}
      {mark.note ? <div>{mark.note}</div> : null}
      {mark.takenBackBy ? (
        <div>{t('duty.takenBack', { by: mark.takenBackBy, reason: mark.takenBackReason })}</div>
      ) : may('duty.do') ? (
        <button type="button" className="link-button" onClick={() => setAsking(true)}>
          {t('duty.takeBack')}
        </button>
      ) : null}
      <ReasonDialog
        open={asking}
        title={t('duty.takeBackAsk')}
        okText={t('duty.takeBack')}
        label={t('duty.reason')}
        danger
        pending={takeBack.isPending}
        error={takeBack.error}
        onSay={(reason) =>
          takeBack.mutate({ params: { path: { id: duty.id, mark: mark.id } }, body: { reason } }, { onSuccess: close })
        }
        onClose={close}
      />
    </div>
  );
};

const DayLine = ({ duty, day, first }: { duty: Duty; day: DutyDay; first: boolean }) => {
  const { t } = useTranslation();
  const may = useMay();
  const [doing, setDoing] = useState(first);
  return (
    <li className="duty-day">
      <div className="duty-day-head">
        <b className="number">{day.dueOn}</b>
        <Tag tone={day.done ? 'good' : day.overdue ? 'bad' : 'warn'}>
          {t(day.done ? 'duty.dayDone' : day.overdue ? 'duty.dayOverdue' : 'duty.dayOpen')}
        </Tag>
      </div>
      {day.marks.map((mark) => (
        <MarkLine key={mark.id} duty={duty} mark={mark} />
      ))}
      {day.done || !may('duty.do') ? null : doing ? (
        <DoneForm duty={duty} day={day} onDone={() => setDoing(false)} />
      ) : (
        <Button onClick={() => setDoing(true)}>{t('duty.done')}</Button>
      )}
    </li>
  );
};

/** One duty: what, who, how often, and all its days with who did them when. */
export const DutyPanel = ({ id }: { id: string }) => {
  const { t } = useTranslation();
  const may = useMay();
  const found = useDuty(id);
  const [changing, setChanging] = useState(false);
  const duty = found.data;
  if (!duty) return found.error ? <ProblemAlert error={found.error} /> : <Skeleton active />;
  return (
    <>
      <p>
        <Tag tone={dutyTone[duty.state]}>{t(`dutyState.${duty.state}`, { count: duty.overdue })}</Tag> {duty.unit.name}
        {' · '}
        {rhythmText(t, duty.rhythm)}
      </p>
      <p className="quiet">
        {duty.words ? <>{t('duty.words', { words: duty.words })} · </> : null}
        {duty.namedUnits.length ? <>{t('target.responsible', { units: duty.namedUnits.join('、') })} · </> : null}
        {t('plans.fromTo', { from: duty.startsOn, to: duty.endsOn })} · {duty.origin.label}
      </p>
      {may('plan.manage') ? (
        <Button onClick={() => setChanging(!changing)} aria-expanded={changing}>
          {t('duty.change')}
        </Button>
      ) : null}
      {changing ? <ChangeForm duty={duty} onDone={() => setChanging(false)} /> : null}
      <h3>{t('duty.days')}</h3>
      <ul className="duty-days">
        {duty.days.map((day) => (
          <DayLine key={day.dueOn} duty={duty} day={day} first={day.dueOn === duty.dueOn && duty.state !== 'LATER'} />
        ))}
      </ul>
    </>
  );
};
