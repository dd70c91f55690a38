import { Button, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Span, Step } from './phases';

type AllocationToolsProps = {
  mayEdit: boolean;
  step: Step | undefined;
  spans: Span[];
  phased: boolean;
  less: boolean;
  reason: string;
  changed: boolean;
  wrong: boolean;
  saving: boolean;
  onStep: (step: Step | undefined) => void;
  onReason: (reason: string) => void;
  onEven: () => void;
  onAdd: () => void;
  onSave: () => void;
  onReread: () => void;
};

export const AllocationTools = (props: AllocationToolsProps) => {
  const { t } = useTranslation();
  const { mayEdit, step, spans, phased, less, reason, changed, wrong, saving } = props;
  if (!mayEdit)
    return (
      <Button className="no-print split-print" onClick={() => window.print()}>
        {t('common.print')}
      </Button>
    );
  const first = spans[0];
  const used = first ? (first.from.slice(0, 7) === first.to.slice(0, 7) ? 'MONTH' : 'QUARTER') : 'NONE';
  return (
    <section className="filters tools no-print" aria-label={t('common.actions')}>
      {phased ? (
        <Radio.Group
          optionType="button"
          aria-label={t('allocation.phasing')}
          value={step ?? used}
          options={[
            { value: 'NONE', label: t('allocation.noPhases') },
            { value: 'MONTH', label: t('allocation.byMonth') },
            { value: 'QUARTER', label: t('allocation.byQuarter') },
          ]}
          onChange={({ target }) => props.onStep(target.value === 'NONE' ? undefined : target.value)}
        />
      ) : null}
      <Button onClick={props.onEven}>{t('allocation.evenly')}</Button>
      <Button onClick={props.onAdd}>{t('allocation.add')}</Button>
      <Button onClick={() => window.print()}>{t('common.print')}</Button>
      <Button onClick={props.onReread}>{t('allocation.reread')}</Button>
      <Button type="primary" disabled={!changed || wrong} loading={saving} onClick={props.onSave}>
        {t('common.save')}
      </Button>
      {wrong ? <span className="beside less">{t('allocation.wrong')}</span> : null}
      {less ? (
        <div className="less-reason">
          <label htmlFor="less-reason">{t('allocation.lessReason')}</label>
          <Input
            id="less-reason"
            value={reason}
            maxLength={500}
            onChange={({ target }) => props.onReason(target.value)}
          />
        </div>
      ) : null}
    </section>
  );
};
