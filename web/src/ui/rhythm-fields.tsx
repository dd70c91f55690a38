import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Rhythm } from '@/api/types';
import { PERIODS } from './rhythm';

export type RhythmForm = Partial<Record<keyof Rhythm, unknown>> & Pick<Rhythm, 'every'>;

/** What the fields start with: once a week where nothing is known yet. */
export const rhythmFieldsOf = (rhythm: Rhythm | null | undefined): RhythmForm =>
  rhythm ? { ...rhythm } : { every: 'WEEK', interval: 1, times: 1, after: false };

const MONTHS: Partial<Record<Rhythm['every'], number>> = { QUARTER: 3, HALF_YEAR: 6, YEAR: 12 };
const number = (value: unknown) => (typeof value === 'number' ? value : undefined);
const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** The rhythm as it is sent: fields that its period does not have are left out. */
export const rhythmOf = (form: RhythmForm): Rhythm => {
  const { every } = form;
  const monthly = every === 'MONTH' || MONTHS[every] !== undefined;
  const workday = monthly ? number(form.workday) : undefined;
  return {
    every,
    interval: every === 'ONCE' ? 1 : (number(form.interval) ?? 1),
    times: number(form.times) ?? 1,
    weekday: every === 'WEEK' ? number(form.weekday) : undefined,
    month: MONTHS[every] ? number(form.month) : undefined,
    day: monthly && workday === undefined ? number(form.day) : undefined,
    workday,
    after: (monthly || every === 'WEEK') && form.after === true,
    clock: text(form.clock),
    on: every === 'ONCE' ? text(form.on) : undefined,
  };
};

const Few = ({ name, label, most }: { name: keyof Rhythm; label: string; most: number }) => (
  <Form.Item name={['rhythm', name]} label={label}>
    <InputNumber min={1} max={most} precision={0} />
  </Form.Item>
);

/** How often and by when; only the fields that the chosen period has. Belongs into a form with a field `rhythm`. */
export const RhythmFields = () => {
  const { t } = useTranslation();
  const every: Rhythm['every'] = Form.useWatch(['rhythm', 'every'], { preserve: true }) ?? 'WEEK';
  const months = MONTHS[every];
  const monthly = every === 'MONTH' || months !== undefined;
  return (
    <fieldset className="form-part">
      <legend>{t('rhythm.one')}</legend>
      <div className="form-row">
        <Form.Item name={['rhythm', 'every']} label={t('rhythm.every')}>
          <Select options={PERIODS.map((period) => ({ value: period, label: t(`rhythmEvery.${period}`) }))} />
        </Form.Item>
        {every === 'ONCE' ? (
          <Form.Item name={['rhythm', 'on']} label={t('rhythm.on')} rules={[{ required: true }]}>
            <Input type="date" />
          </Form.Item>
        ) : (
          <>
            <Few name="interval" label={t('rhythm.interval')} most={36} />
            <Few name="times" label={t('rhythm.times')} most={100} />
          </>
        )}
      </div>
      <div className="form-row">
        {every === 'WEEK' ? (
          <Form.Item name={['rhythm', 'weekday']} label={t('rhythm.weekday')}>
            <Select
              allowClear
              options={[1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: day, label: t(`weekday.${day}`) }))}
            />
          </Form.Item>
        ) : null}
        {months ? <Few name="month" label={t('rhythm.month')} most={months} /> : null}
        {monthly ? (
          <>
            <Few name="day" label={t('rhythm.day')} most={31} />
            <Few name="workday" label={t('rhythm.workday')} most={22} />
          </>
        ) : null}
        <Form.Item name={['rhythm', 'clock']} label={t('rhythm.clock')}>
          <Input type="time" />
        </Form.Item>
      </div>
      {monthly || every === 'WEEK' ? (
        <Form.Item name={['rhythm', 'after']} valuePropName="checked">
          <Checkbox>{t('rhythm.after')}</Checkbox>
        </Form.Item>
      ) : null}
      <p className="quiet">{t('rhythm.help')}</p>
    </fieldset>
  );
};
