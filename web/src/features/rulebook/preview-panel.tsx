import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RuleKind, RulePreview } from '@/api/types';
import { COLOURS, LampMark } from '@/ui/lamp-mark';
import { ProblemAlert } from '@/ui/problem-alert';
import { type RowColumn, RowList } from '@/ui/row-list';
import { ScrollX } from '@/ui/scroll-x';
import { usePreviewText } from './api';

type Change = RulePreview['changes'][number];
type PreviewPanelProps = { kind: RuleKind; text: string; unit: number; sound: boolean };

const difference = (before: number, after: number) => {
  if (before === after) return '0';
  return after > before ? `+${after - before}` : `−${before - after}`;
};

const Tallies = ({ tallies }: { tallies: RulePreview['tallies'] }) => {
  const { t } = useTranslation();
  if (tallies.length === 0) return null;
  return (
    <ScrollX label={t('preview.tallies')}>
      <table className="plain-table preview-tallies">
        <thead>
          <tr>
            <th scope="col">{t('preview.outcome')}</th>
            <th scope="col" className="amount">
              {t('preview.before')}
            </th>
            <th scope="col" className="amount">
              {t('preview.after')}
            </th>
            <th scope="col" className="amount">
              {t('preview.difference')}
            </th>
          </tr>
        </thead>
        <tbody>
          {tallies.map(({ code, label, before, after }) => {
            const colour = COLOURS.find((each) => each === code);
            return (
              <tr key={code}>
                <th scope="row">{colour ? <LampMark colour={colour} /> : label}</th>
                <td className="amount">{before}</td>
                <td className="amount">{after}</td>
                <td className="amount">{difference(before, after)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollX>
  );
};

const useColumns = (): RowColumn<Change>[] => {
  const { t } = useTranslation();
  return [
    {
      key: 'name',
      title: t('preview.subject'),
      width: 200,
      card: 'heading',
      render: ({ kind, id, name }) => (kind === 'project' ? <Link to={`/projects/${id}`}>{name}</Link> : name),
    },
    { key: 'unit', title: t('unit.one'), width: 100, render: ({ unitName }) => unitName },
    { key: 'before', title: t('preview.before'), width: 100, render: ({ before }) => before },
    { key: 'after', title: t('preview.after'), width: 100, render: ({ after }) => <b>{after}</b> },
    { key: 'reason', title: t('preview.reason'), width: 240, render: ({ reason }) => reason },
  ];
};

/** What would change if this text were adopted: asked of the modules that apply it, kept nowhere. */
export const PreviewPanel = ({ kind, text, unit, sound }: PreviewPanelProps) => {
  const { t } = useTranslation();
  const preview = usePreviewText();
  const [asked, setAsked] = useState<string>();
  const columns = useColumns();
  const ask = () => {
    setAsked(text);
    preview.mutate({ body: { kind, text, unit } });
  };
  const found = preview.data;
  return (
    <section className="panel" aria-labelledby="preview">
      <div className="panel-head">
        <h2 id="preview">{t('preview.title')}</h2>
        <Button onClick={ask} disabled={!sound} loading={preview.isPending}>
          {t('preview.ask')}
        </Button>
      </div>
      <p className="quiet">{sound ? t('preview.text') : t('preview.notSound')}</p>
      <ProblemAlert error={preview.error} />
      {preview.isPending ? <Skeleton active /> : null}
      {found && !preview.isPending ? (
        <>
          <p role="status">
            {t('preview.found', { on: found.on, looked: found.looked, changed: found.changed })}{' '}
            {asked === text ? '' : t('preview.old')}
          </p>
          <Tallies tallies={found.tallies} />
          {found.changed > 0 ? (
            <RowList
              label={t('preview.changes')}
              columns={columns}
              rows={found.changes}
              rowKey={({ kind: subject, id }) => `${subject}${id}`}
              loading={false}
              empty={t('preview.none')}
            />
          ) : null}
          {found.changes.length < found.changed ? (
            <p className="quiet">{t('preview.most', { most: found.changes.length })}</p>
          ) : null}
        </>
      ) : null}
    </section>
  );
};
