import { Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LampExplained, LampTurn } from '@/api/types';
import { instant } from '@/format/date';
import { useMay } from '@/session/session';
import { EntryDrawer } from '@/ui/entry-drawer';
import { LampMark } from '@/ui/lamp-mark';
import { ProblemAlert } from '@/ui/problem-alert';
import { SourceText } from '@/ui/source-text';
import { useProjectLamps } from './api';
import './supervision.css';

type OnEntry = (number: string) => void;

/** The rule's own steps, each with what it came to; a condition says in a word whether it holds. */
const Steps = ({ steps }: { steps: LampExplained['steps'] }) => {
  const { t } = useTranslation();
  return (
    <ol className="lamp-steps">
      {steps.map(({ text, value, holds }) => (
        <li key={text}>
          <code>{text}</code>{' '}
          {holds == null ? (
            <b className="number">= {value}</b>
          ) : (
            <b>{holds ? t('lamps.holds') : t('lamps.holdsNot')}</b>
          )}
        </li>
      ))}
    </ol>
  );
};

const Facts = ({ facts, onEntry }: { facts: LampExplained['facts']; onEntry: OnEntry }) => {
  const { t } = useTranslation();
  return (
    <dl className="facts">
      {facts.map(({ name, label, value, known, entryNumbers }) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd>
            {known ? value : t('lamps.unknown')}{' '}
            {entryNumbers.map((number) => (
              <button key={number} type="button" className="link-button lamp-entry" onClick={() => onEntry(number)}>
                {t('entry.numbered', { number })}
              </button>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
};

const Explained = ({ lamp, unit, onEntry }: { lamp: LampExplained; unit: number; onEntry: OnEntry }) => {
  const { t } = useTranslation();
  const may = useMay();
  return (
    <article className="lamp-explained">
      <h3>
        <LampMark colour={lamp.colour} /> {lamp.ruleName}{' '}
        <span className="quiet number">{t('lamps.since', { since: lamp.since })}</span>
      </h3>
      <p>{lamp.reason}</p>
      <details open={lamp.colour !== 'NORMAL'}>
        <summary>{t('lamps.how')}</summary>
        <Facts facts={lamp.facts} onEntry={onEntry} />
        <Steps steps={lamp.steps} />
        <p className="quiet">
          {t('rules.source')}: <SourceText text={lamp.source} />
        </p>
        {may('rule.read') ? (
          <Link to={`/rules/${encodeURIComponent(lamp.rule)}?unit=${unit}`}>{t('lamps.openRule')}</Link>
        ) : null}
      </details>
    </article>
  );
};

const History = ({ turns, onEntry }: { turns: LampTurn[]; onEntry: OnEntry }) => {
  const { t } = useTranslation();
  if (turns.length === 0) return <p className="quiet">{t('lamps.noHistory')}</p>;
  return (
    <ol className="lamp-history">
      {turns.map(({ rule, ruleName, from, to, on, at, reason, entry }) => (
        <li key={`${rule} ${at}`}>
          <span className="number quiet" title={instant(at)}>
            {on}
          </span>{' '}
          {ruleName}: {from ? <LampMark colour={from} /> : t('lamps.notYet')} <span aria-hidden>→</span>
          <span className="unseen">{t('lamps.became')}</span> {to ? <LampMark colour={to} /> : t('lamps.out')}
          <div className="quiet">
            {reason}{' '}
            {entry ? (
              <button type="button" className="link-button" onClick={() => onEntry(entry)}>
                {t('entry.numbered', { number: entry })}
              </button>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  );
};

/** All lamps of one project, step by step down to the ledger entries, and what they were before. */
export const ProjectLampsView = ({ project, unit }: { project: string; unit: number }) => {
  const { t } = useTranslation();
  const lamps = useProjectLamps(project);
  const [entry, setEntry] = useState<string>();
  return (
    <>
      <ProblemAlert error={lamps.error} onRetry={() => void lamps.refetch()} />
      {lamps.isPending ? <Skeleton active /> : null}
      {lamps.data?.lamps.length === 0 ? <p className="quiet">{t('lamps.noneYet')}</p> : null}
      {lamps.data?.lamps.map((lamp) => (
        <Explained key={lamp.rule} lamp={lamp} unit={unit} onEntry={setEntry} />
      ))}
      {lamps.data ? (
        <details>
          <summary>{t('lamps.history', { count: lamps.data.history.length })}</summary>
          <History turns={lamps.data.history} onEntry={setEntry} />
        </details>
      ) : null}
      <EntryDrawer number={entry} onClose={() => setEntry(undefined)} />
    </>
  );
};

/** The same as a part of the project's page. */
export const LampPanel = ({ project, unit }: { project: string; unit: number }) => {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="lamps">
      <h2 id="lamps">{t('nav.lamps')}</h2>
      <ProjectLampsView project={project} unit={unit} />
    </section>
  );
};
