import { Select, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleComparison, RuleVersion } from '@/api/types';
import { ProblemAlert } from '@/ui/problem-alert';
import { ScrollX } from '@/ui/scroll-x';
import { useComparison } from './api';

type Line = RuleComparison['lines'][number];
const SIGNS: Record<Line['kind'], string> = { SAME: ' ', ADDED: '+', REMOVED: '−' };

/** Shipped texts have no number of their own; their hash stands for them. */
const keyOf = ({ id, hash }: RuleVersion) => id ?? hash;

/** Only what changed, and two lines around it. */
const shown = (lines: Line[]) => {
  const near = new Set<number>();
  lines.forEach(({ kind }, index) => {
    if (kind !== 'SAME') for (let beside = index - 2; beside <= index + 2; beside += 1) near.add(beside);
  });
  return lines.flatMap((line, index) => (near.has(index) ? [{ line, index, gap: !near.has(index - 1) }] : []));
};

const Lines = ({ lines }: { lines: Line[] }) => {
  const { t } = useTranslation();
  const parts = shown(lines);
  if (parts.length === 0) return <p role="status">{t('compare.same')}</p>;
  return (
    <ScrollX label={t('compare.title')}>
      <table className="compared">
        <thead>
          <tr>
            <th scope="col">{t('compare.left')}</th>
            <th scope="col">{t('compare.right')}</th>
            <th scope="col">{t('compare.sign')}</th>
            <th scope="col">{t('compare.text')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ line, index, gap }) => (
            <tr key={index} className={`line-${line.kind}${gap && index > 0 ? ' after-gap' : ''}`}>
              <td className="amount">{line.left ?? ''}</td>
              <td className="amount">{line.right ?? ''}</td>
              <td>
                <span aria-hidden>{SIGNS[line.kind]}</span>
                <span className="unseen">{t(`compareKind.${line.kind}`)}</span>
              </td>
              <td>
                <code>{line.text}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
};

/** Two versions line by line. */
export const Comparison = ({ code, versions }: { code: string; versions: RuleVersion[] }) => {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<{ left?: string; right?: string }>({});
  const left = chosen.left ?? (versions[1] ? keyOf(versions[1]) : undefined);
  const right = chosen.right ?? (versions[0] ? keyOf(versions[0]) : undefined);
  const comparison = useComparison(code, left, right);
  if (versions.length < 2) return null;
  const options = versions.map((version) => ({
    value: keyOf(version),
    label: [
      version.unit?.name ?? t('rules.shipped'),
      version.from,
      t(`ruleState.${version.state}`),
      version.hash.slice(0, 8),
    ].join(' · '),
  }));
  return (
    <section className="panel" aria-labelledby="compare">
      <h2 id="compare">{t('compare.title')}</h2>
      <div className="compare-choice no-print">
        <Select
          value={left ?? null}
          options={options}
          aria-label={t('compare.left')}
          onChange={(value: string | null) => setChosen({ ...chosen, left: value ?? undefined })}
        />
        <span aria-hidden>→</span>
        <Select
          value={right ?? null}
          options={options}
          aria-label={t('compare.right')}
          onChange={(value: string | null) => setChosen({ ...chosen, right: value ?? undefined })}
        />
      </div>
      <ProblemAlert error={comparison.error} onRetry={() => void comparison.refetch()} />
      {comparison.isLoading ? <Skeleton active /> : null}
      {left === right ? <p role="status">{t('compare.chooseTwo')}</p> : null}
      {comparison.data && left !== right ? <Lines lines={comparison.data.lines} /> : null}
    </section>
  );
};
