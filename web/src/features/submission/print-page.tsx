import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Paper, Submission } from '@/api/types';
import { period } from '@/format/date';
import { figureExact } from '@/format/figure';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { usePapers, useSubmission } from './api';
import { useEntryValue } from './section-list';
import './submission.css';

const Body = ({ submission }: { submission: Submission }) => {
  const { t, i18n } = useTranslation();
  // Headings of official documents count 一、二、三 (GB/T 9704-2012, 7.3.3).
  const numeral = new Intl.NumberFormat(i18n.language.startsWith('zh') ? 'zh-u-nu-hanidec' : 'en');
  const value = useEntryValue();
  return (
    <>
      {submission.figures.length > 0 ? (
        <p>
          {submission.figures
            .map(({ name, figure }) => `${name} ${figureExact(figure, t('unit.wan'))}`)
            .join(t('submission.comma'))}
        </p>
      ) : null}
      {submission.sections.map((section, index) => (
        <section key={section.code}>
          <h3>
            {t('submission.ordinal', { at: numeral.format(index + 1) })}
            {section.name}
          </h3>
          {section.asks === 'TEXT' ? (
            <p className="submission-text">{section.text || t('submission.empty')}</p>
          ) : section.entries.length === 0 ? (
            <p>{t('submission.noEntries')}</p>
          ) : (
            <table>
              <thead>
                <tr>
                  <th>{t('entry.number')}</th>
                  <th>{t('project.one')}</th>
                  <th>{t('entry.indicator')}</th>
                  <th>{t('entry.period')}</th>
                  <th>{t('entry.value')}</th>
                </tr>
              </thead>
              <tbody>
                {section.entries.map((entry) => (
                  <tr key={entry.number}>
                    <td>{entry.number}</td>
                    <td>{entry.subject.label}</td>
                    <td>{entry.indicator.name}</td>
                    <td>{period(entry.period.from, entry.period.to)}</td>
                    <td>{value(entry)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </section>
      ))}
    </>
  );
};

/** The signers' lines, and the code that names this very version: readable without a network. */
const Foot = ({ paper }: { paper: Paper }) => {
  const { t } = useTranslation();
  return (
    <div className="submission-form-foot">
      <div>
        {paper.steps.map((step) => (
          <div key={step.place}>{t('submission.signHere', { post: `${step.unit.name}${t(`role.${step.role}`)}` })}</div>
        ))}
        <small>
          {t('signing.code')} <b className="paper-code">{paper.code}</b> · {paper.reference} ·{' '}
          {t('signing.version', { number: paper.number })}
          <br />
          SM3 {paper.sm3}
        </small>
      </div>
      <img src={`/api/v1/signing/versions/${paper.id}/code.png`} alt={t('submission.qr', { code: paper.code })} />
    </div>
  );
};

/** 打印件: A4 in the manner of GB/T 9704, for pen and seal where these are still asked for. */
export const SubmissionPrint = () => {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const papers = usePapers(id);
  const paper = papers.data?.[0];
  const found = useSubmission(id, paper?.number);
  return (
    <Page
      title={t('submission.printForm')}
      back={{ to: `/submissions/${id}`, label: t('submission.one') }}
      lead={<span className="no-print">{t('submission.printText')}</span>}
      actions={
        <Button type="primary" onClick={() => window.print()}>
          {t('common.print')}
        </Button>
      }
    >
      <ProblemAlert error={found.error ?? papers.error} />
      {found.isPending || papers.isPending ? <Skeleton active /> : null}
      {found.data && paper ? (
        <article className="panel submission-form-sheet">
          <h2>{paper.title}</h2>
          <Body submission={found.data} />
          <Foot paper={paper} />
        </article>
      ) : null}
    </Page>
  );
};
