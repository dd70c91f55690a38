import { Input, Select } from 'antd';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleField } from '@/api/types';
import { grouped, isExample } from './field-groups';

type SetField = (path: string, value: string) => Promise<void>;
type FieldProps = { field: RuleField; onSet: SetField };

/** As long as a person goes on typing, the text waits. */
const PAUSE = 400;

/** What is typed stands in the field at once and in the text after a pause, on Enter, and on leaving the field. */
const useDraft = ({ path, value }: RuleField, onSet: SetField) => {
  const [draft, setDraft] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const typed = useRef<string>(undefined);

  const send = () => {
    clearTimeout(timer.current);
    const wanted = typed.current;
    if (wanted === undefined) return;
    typed.current = undefined;
    void onSet(path, wanted).then(() => {
      if (typed.current === undefined) setDraft(undefined);
    });
  };
  const type = (next: string) => {
    clearTimeout(timer.current);
    setDraft(next);
    typed.current = next;
    timer.current = setTimeout(send, PAUSE);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return { shown: draft ?? value, type, send };
};

const Field = ({ field, onSet }: FieldProps) => {
  const id = useId();
  const { shown, type, send } = useDraft(field, onSet);
  const { kind, choices, label, path } = field;
  const input = () => {
    if (kind === 'CHOICE') {
      return (
        <Select
          id={id}
          value={shown}
          options={choices.map((value) => ({ value, label: value }))}
          onChange={(value: string) => void onSet(path, value)}
        />
      );
    }
    const typed = {
      id,
      value: shown,
      onChange: ({ target }: { target: { value: string } }) => type(target.value),
      onBlur: send,
    };
    if (kind === 'TEXT' && shown.length > 24)
      return <Input.TextArea {...typed} autoSize={{ minRows: 2, maxRows: 6 }} />;
    if (kind === 'DATE') return <Input {...typed} type="date" />;
    return <Input {...typed} inputMode={kind === 'TEXT' ? 'text' : 'decimal'} autoComplete="off" onPressEnter={send} />;
  };
  return (
    <div className={`rule-field rule-field-${kind}`}>
      <label htmlFor={id}>{label}</label>
      {input()}
    </div>
  );
};

const Groups = ({ fields, onSet }: { fields: RuleField[]; onSet: SetField }) => {
  const { t } = useTranslation();
  return grouped(fields).map(({ name, fields: inside }) => (
    <fieldset key={name} className="rule-fields">
      <legend>{name || t('rule.general')}</legend>
      {inside.map((field) => (
        <Field key={field.path} field={field} onSet={onSet} />
      ))}
    </fieldset>
  ));
};

/** The thresholds, weights, days and the source, as fields; each stands for some characters of the text. Examples come last, folded. */
export const RuleForm = ({ fields, onSet }: { fields: RuleField[]; onSet: SetField }) => {
  const { t } = useTranslation();
  if (fields.length === 0) return <p className="quiet">{t('editRule.noForm')}</p>;
  const examples = fields.filter(isExample);
  return (
    <>
      <Groups fields={fields.filter((field) => !isExample(field))} onSet={onSet} />
      {examples.length > 0 ? (
        <details>
          <summary>{t('editRule.exampleFields', { count: grouped(examples).length })}</summary>
          <Groups fields={examples} onSet={onSet} />
        </details>
      ) : null}
    </>
  );
};
