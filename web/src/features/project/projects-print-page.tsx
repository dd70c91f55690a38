import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { inYi } from '@/format/money';
import { codeLabel } from '@/i18n/code-label';
import { useSession } from '@/session/session';
import { useListQuery } from '@/ui/list-query';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { ScrollX } from '@/ui/scroll-x';
import { useProjects } from './api';

/** The longest page that the server gives; the export holds them all. */
const MOST = 200;

/** A plain table for paper: all columns, nothing fixed, nothing cut off; the head repeats on every sheet. */
export const ProjectsPrintPage = () => {
  const { t } = useTranslation();
  const { unit, businessDate, account } = useSession();
  const list = useListQuery('-signedOn');
  const projects = useProjects(list, 1, MOST);
  const amount = (money: { amount: string } | null | undefined) => (money ? inYi(money.amount) : '');
  const total = projects.data?.total ?? 0;

  return (
    <Page
      title={t('projects.printTitle')}
      back={{ to: `/projects?${list.search}`, label: t('projects.back') }}
      lead={t('projects.printLead', { unit: unit.name, date: businessDate, name: account.name })}
      actions={
        <Button type="primary" onClick={() => window.print()}>
          {t('common.print')}
        </Button>
      }
    >
      <ProblemAlert error={projects.error} onRetry={() => void projects.refetch()} />
      {projects.isPending ? <Skeleton active /> : null}
      {total > MOST ? <p role="note">{t('projects.printCut', { most: MOST, total })}</p> : null}
      {projects.data ? (
        <ScrollX label={t('projects.printTitle')}>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{t('projects.number')}</th>
                <th scope="col">{t('projects.name')}</th>
                <th scope="col">{t('unit.one')}</th>
                <th scope="col">{t('projects.investor')}</th>
                <th scope="col">{t('projects.origin')}</th>
                <th scope="col">{t('projects.signedOn')}</th>
                <th scope="col" className="amount">
                  {t('projects.contractAmountYi')}
                </th>
                <th scope="col" className="amount">
                  {t('projects.fundsInPlaceYi')}
                </th>
                <th scope="col">{t('projects.stage')}</th>
              </tr>
            </thead>
            <tbody>
              {projects.data.items.map((row) => (
                <tr key={row.id}>
                  <td>{row.number}</td>
                  <th scope="row">{row.name}</th>
                  <td>{row.unit.name}</td>
                  <td>{row.investor}</td>
                  <td>{row.origin}</td>
                  <td className="number">{row.signedOn}</td>
                  <td className="amount">{amount(row.contractAmount)}</td>
                  <td className="amount">{amount(row.fundsInPlace)}</td>
                  <td>{codeLabel(t, 'stage', row.stage)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollX>
      ) : null}
    </Page>
  );
};
