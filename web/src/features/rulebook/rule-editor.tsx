import { App, Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { problemOf } from '@/api/problem';
import type { RuleInFull, RuleVersion } from '@/api/types';
import { useMay } from '@/session/session';
import { ProblemAlert } from '@/ui/problem-alert';
import { UnitSelect } from '@/ui/unit-select';
import { UnsavedGuard } from '@/ui/unsaved-guard';

import { AdoptDialog } from './adopt-dialog';
import { useNewDraft, useSaveDraft, useVersion } from './api';
import { ExampleList } from './example-list';
import { FaultList } from './fault-list';
import { PreviewPanel } from './preview-panel';
import { RuleForm } from './rule-form';
import { jumpTo, TextEditor } from './text-editor';
import { useRuleText } from './use-rule-text';

type RuleEditorProps = {
  rule: RuleInFull;
  draft: RuleVersion | undefined;
  original: string;
  forUnit: number;
};

const CONFLICT = 409;

/** Keeps the text: as a new draft of the unit, or as the next state of the one that is open. */
const useKeep = (
  rule: RuleInFull,
  draft: RuleVersion | undefined,
  unit: number,
  onKept: (kept: RuleVersion) => void,
) => {
  const make = useNewDraft();
  const save = useSaveDraft();
  const keep = (text: string) => {
    if (draft?.id === undefined)
      make.mutate({ params: { path: { code: rule.code } }, body: { unit, text } }, { onSuccess: onKept });
    else
      save.mutate(
        { params: { path: { id: draft.id } }, body: { text, revision: draft.revision ?? 0 } },
        { onSuccess: onKept },
      );
  };
  const forget = () => {
    make.reset();
    save.reset();
  };
  return { keep, forget, pending: make.isPending || save.isPending, error: make.error ?? save.error };
};

export const RuleEditor = ({ rule, draft, original, forUnit }: RuleEditorProps) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const may = useMay();
  const navigate = useNavigate();
  const [unit, setUnit] = useState(forUnit);
  const area = useRef<HTMLTextAreaElement>(null);
  const { text, type, setField, check, current, failure } = useRuleText(rule.kind, original);
  const [kept, setKept] = useState<RuleVersion | undefined>(draft);
  const [saved, setSaved] = useState(original);
  const [adopting, setAdopting] = useState(false);
  const changed = text !== saved;
  const { keep, forget, pending, error } = useKeep(rule, kept, unit, (next) => {
    setKept(next);
    setSaved(next.text ?? text);
    message.success(t('editRule.saved'));
    // The draft has an address from now on; the page stays as it is.
    window.history.replaceState(window.history.state, '', `?version=${next.id}&unit=${unit}`);
  });
  const stored = useVersion(kept?.id);
  const reread = async () => {
    const { data } = await stored.refetch();
    if (!data) return;
    forget();
    setKept(data);
    setSaved(data.text ?? '');
    type(data.text ?? '');
  };

  const sound = Boolean(check?.sound) && current && Boolean(check?.examples.every(({ passed }) => passed));

  return (
    <>
      <UnsavedGuard unsaved={changed} />
      <div className="filters no-print">
        <span>{t('editRule.for')}</span>
        {kept?.unit ? <b>{kept.unit.name}</b> : <UnitSelect value={unit} onChange={(next) => setUnit(next ?? unit)} />}
        <Button type="primary" disabled={!changed && kept !== undefined} loading={pending} onClick={() => keep(text)}>
          {t('editRule.save')}
        </Button>
        {may('rule.adopt') ? (
          <Button disabled={!kept || changed || !sound} onClick={() => setAdopting(true)}>
            {t('adoptRule.open')}
          </Button>
        ) : null}
        <span className="quiet" role="status">
          {changed ? t('editRule.unsaved') : t('editRule.nothingUnsaved')}
        </span>
      </div>
      <ProblemAlert error={error} {...(problemOf(error).status === CONFLICT ? { onRetry: () => void reread() } : {})} />
      <ProblemAlert error={failure} />
      <div className="rule-editor">
        <section className="panel" aria-labelledby="rule-form">
          <h2 id="rule-form">{t('editRule.form')}</h2>
          <RuleForm fields={check?.form ?? rule.form} onSet={setField} />
        </section>
        <section className="panel" aria-labelledby="rule-text">
          <h2 id="rule-text">{t('editRule.text')}</h2>
          <FaultList check={check} current={current} onJump={(fault) => jumpTo(area.current, fault)} />
          <TextEditor text={text} faults={check?.faults ?? []} area={area} onChange={type} />
        </section>
      </div>
      <section className="panel" aria-labelledby="rule-examples">
        <h2 id="rule-examples">{t('editRule.examples')}</h2>
        {check?.faults.length ? (
          <p className="quiet">{t('editRule.examplesWait')}</p>
        ) : (
          <ExampleList examples={check?.examples ?? []} />
        )}
      </section>
      <PreviewPanel kind={rule.kind} text={text} unit={unit} sound={sound} />
      <AdoptDialog
        version={adopting ? kept : undefined}
        name={rule.name}
        onDone={() => navigate(`/rules/${encodeURIComponent(rule.code)}?unit=${unit}`)}
        onClose={() => setAdopting(false)}
      />
    </>
  );
};
