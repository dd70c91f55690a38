import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RuleInFull, RuleVersion } from '@/api/types';
import { instant } from '@/format/date';
import { codeLabel } from '@/i18n/code-label';
import { useMay } from '@/session/session';
import { DayRange } from '@/ui/day-range';
import { ProblemAlert } from '@/ui/problem-alert';
import { type RowColumn, RowList } from '@/ui/row-list';
import { Tag } from '@/ui/tag';
import { useConfirm } from '@/ui/use-confirm';
import { AdoptDialog } from './adopt-dialog';
import { useDeleteDraft } from './api';
import { EndDialog } from './end-dialog';
import { StateTag, Whose } from './rule-words';

type RuleHistoryProps = { rule: RuleInFull; versions: RuleVersion[] | undefined; loading: boolean };
type Act = { act: 'adopt' | 'end'; version: RuleVersion };

/** Who signed what, and whether the text is still the one that was signed. */
const Signatures = ({ version }: { version: RuleVersion }) => {
  const { t } = useTranslation();
  return version.signatures.map(({ act, by, role, post, at, intact }) => (
    <div key={`${act} ${at}`}>
      {codeLabel(t, 'signedAct', act)} {by}{' '}
      <span className="quiet">
        {codeLabel(t, 'role', role)} {post.name}
      </span>{' '}
      <Tag tone={intact ? 'good' : 'bad'}>{t(intact ? 'rule.intact' : 'rule.notIntact')}</Tag>
    </div>
  ));
};

const useColumns = (): RowColumn<RuleVersion>[] => {
  const { t } = useTranslation();
  return [
    {
      key: 'whose',
      title: t('rules.whose'),
      width: 160,
      card: 'heading',
      render: ({ unit, state }) => (
        <>
          <Whose unit={unit} /> {state === 'SHIPPED' ? null : <StateTag state={state} />}
        </>
      ),
    },
    { key: 'days', title: t('rules.inForce'), width: 150, render: ({ from, to }) => <DayRange from={from} to={to} /> },
    {
      key: 'by',
      title: t('rule.by'),
      width: 200,
      render: ({ adoptedAt, adoptedBy, createdAt, createdBy }) => {
        const at = adoptedAt ?? createdAt;
        return at ? (
          <>
            {adoptedBy ?? createdBy} <span className="number quiet">{instant(at)}</span>
          </>
        ) : null;
      },
    },
    {
      key: 'reason',
      title: t('rule.reason'),
      width: 160,
      render: ({ reason, endedReason }) => [reason, endedReason].filter(Boolean).join('；'),
    },
    { key: 'signed', title: t('rule.signed'), width: 180, render: (version) => <Signatures version={version} /> },
    {
      key: 'hash',
      title: t('rule.hash'),
      width: 100,
      render: ({ hash }) => (
        <code className="quiet" title={hash}>
          {hash.slice(0, 12)}
        </code>
      ),
    },
  ];
};

/** All versions that bear upon the unit, the newest first: drafts, adopted and ended ones, its superiors' and the shipped. */
export const RuleHistory = ({ rule, versions, loading }: RuleHistoryProps) => {
  const { t } = useTranslation();
  const may = useMay();
  const confirm = useConfirm();
  const remove = useDeleteDraft();
  const [acting, setActing] = useState<Act>();
  const columns = useColumns();
  const close = () => setActing(undefined);
  const askDelete = (id: string) =>
    confirm({
      title: t('rule.deleteAsk'),
      okText: t('rule.delete'),
      danger: true,
      act: () => remove.mutateAsync({ params: { path: { id } } }),
    });
  const actions: RowColumn<RuleVersion> = {
    key: 'actions',
    title: t('common.actions'),
    acts: true,
    width: 200,
    render: (version) => {
      const { id, state, unit } = version;
      if (!id) return null;
      return (
        <span className="rule-actions">
          {state === 'DRAFT' && may('rule.edit') ? (
            <>
              <Link to={`/rules/${encodeURIComponent(rule.code)}/edit?version=${id}&unit=${unit?.id ?? ''}`}>
                {t('rule.openDraft')}
              </Link>
              <Button size="small" danger onClick={() => askDelete(id)}>
                {t('rule.delete')}
              </Button>
            </>
          ) : null}
          {state === 'DRAFT' && may('rule.adopt') ? (
            <Button size="small" type="primary" onClick={() => setActing({ act: 'adopt', version })}>
              {t('adoptRule.adopt')}
            </Button>
          ) : null}
          {state === 'ADOPTED' && may('rule.adopt') ? (
            <Button size="small" danger onClick={() => setActing({ act: 'end', version })}>
              {t('endRule.end')}
            </Button>
          ) : null}
        </span>
      );
    },
  };
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('rule.history')}</h2>
      <ProblemAlert error={remove.error} />
      <RowList
        label={t('rule.history')}
        columns={may('rule.edit', 'rule.adopt') ? [...columns, actions] : columns}
        rows={versions}
        rowKey={({ id, hash }) => id ?? hash}
        loading={loading}
        empty={t('rules.none')}
        rowClass={({ state }) => (state === 'ENDED' ? 'past' : '')}
      />
      <AdoptDialog
        version={acting?.act === 'adopt' ? acting.version : undefined}
        name={rule.name}
        onDone={close}
        onClose={close}
      />
      <EndDialog version={acting?.act === 'end' ? acting.version : undefined} name={rule.name} onClose={close} />
    </section>
  );
};
