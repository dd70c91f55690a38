import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useSession } from '@/session/session';
import { useListQuery } from '@/ui/list-query';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { useRule, useVersion } from './api';
import { askedFrom, ruleAddress } from './asked';
import { RuleEditor } from './rule-editor';
import './rulebook.css';
import './editor.css';

/** A draft of a rule: a kept one, or a new one that begins with the text in force. */
export const EditPage = () => {
  const { t } = useTranslation();
  const { code = '' } = useParams();
  const list = useListQuery();
  const asked = askedFrom(list, useSession());
  const id = list.get('version');
  const rule = useRule(code, asked);
  const version = useVersion(id);
  const waiting = rule.isPending || (id !== undefined && version.isPending);
  const text = id === undefined ? rule.data?.text : version.data?.text;

  return (
    <Page
      title={rule.data ? t('editRule.title', { name: rule.data.name }) : t('rule.one')}
      lead={t('editRule.lead')}
      back={{ to: ruleAddress(code, asked), label: t('editRule.back') }}
    >
      <ProblemAlert error={rule.error} onRetry={() => void rule.refetch()} />
      <ProblemAlert error={version.error} onRetry={() => void version.refetch()} />
      {waiting ? <Skeleton active /> : null}
      {rule.data && text !== undefined ? (
        <RuleEditor
          key={id ?? 'new'}
          rule={rule.data}
          draft={version.data}
          original={text}
          forUnit={version.data?.unit?.id ?? asked.unit}
        />
      ) : null}
    </Page>
  );
};
