import { Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Target } from '@/api/types';
import { codeLabel } from '@/i18n/code-label';
import { DecimalItem } from './decimal-item';
import type { TargetFields } from './target-fields';
import { COMPARISONS, demandOf, KINDS } from './target-words';

/** What the document says: indicator, number, whom it binds, until when, who answers for it. */
export const TargetContent = ({ others }: { others: Target[] }) => {
  const { t } = useTranslation();
  const form = Form.useFormInstance<TargetFields>();
  const op = Form.useWatch('op', form);
  const undecided = Form.useWatch('undecided', form) ?? false;
  const measure = Form.useWatch('measure', form);
  const needed = [{ required: true, message: t('common.needed') }];
  return (
    <>
      <Form.Item name="indicator" label={t('target.indicator')} rules={needed}>
        <Input.TextArea autoSize />
      </Form.Item>
      <div className="form-row">
        <Form.Item name="op" label={t('target.op')} rules={needed}>
          <Select options={COMPARISONS.map((each) => ({ value: each, label: t(`comparison.${each}`) }))} />
        </Form.Item>
        <Form.Item name="kind" label={t('target.kind')}>
          <Select options={KINDS.map((kind) => ({ value: kind, label: codeLabel(t, 'targetKind', kind) }))} />
        </Form.Item>
      </div>
      <Form.Item name="undecided" valuePropName="checked">
        <Checkbox>{t('target.undecided')}</Checkbox>
      </Form.Item>
      <div className="form-row">
        {op === 'DEADLINE' || undecided ? null : (
          <>
            <DecimalItem
              name="value"
              label={t(op === 'RANGE' ? 'target.valueFrom' : 'target.value')}
              measure={measure}
            />
            {op === 'RANGE' ? <DecimalItem name="valueMax" label={t('target.valueMax')} measure={measure} /> : null}
          </>
        )}
        <Form.Item name="measure" label={t('target.measure')}>
          <Input placeholder={t('target.measureExample')} />
        </Form.Item>
      </div>
      <Form.Item name="subject" label={t('target.subject')}>
        <Input />
      </Form.Item>
      <Form.Item name="periodText" label={t('target.period')} extra={t('target.periodText')}>
        <Input />
      </Form.Item>
      <div className="form-row days">
        <Form.Item name="periodFrom" label={t('target.periodFrom')}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="periodTo" label={t('target.periodTo')}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="deadline" label={t('target.deadline')}>
          <Input type="date" />
        </Form.Item>
      </div>
      <Form.Item name="responsibleUnits" label={t('target.responsibleUnits')} extra={t('target.responsibleText')}>
        <Select mode="tags" tokenSeparators={['、', ',', '，', ';', '；']} open={false} suffixIcon={null} />
      </Form.Item>
      <Form.Item name="parentId" label={t('target.parent')} extra={t('target.parentText')}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          options={others.map((each) => ({
            value: each.id,
            label: `${each.place}. ${each.indicator} ${demandOf(t, each)}`,
          }))}
        />
      </Form.Item>
    </>
  );
};
