import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry, Submission, SubmissionSection } from '@/api/types';
import { period } from '@/format/date';
import { figureExact } from '@/format/figure';
import { inWan } from '@/format/money';
import { grouped, whole } from '@/format/whole';
import { EntryDrawer } from '@/ui/entry-drawer';
import { type RowColumn, RowList } from '@/ui/row-list';

/** An entry's value in words: 万元 or a count. */
export const useEntryValue = () => {
  const { t } = useTranslation();
  return ({ amount, currency }: Entry) => (currency ? `${inWan(amount)} ${t('unit.wan')}` : grouped(whole(amount)));
};

const Entries = ({ section, open }: { section: SubmissionSection; open: (number: string) => void }) => {
  const { t } = useTranslation();
  const value = useEntryValue();
  const columns: RowColumn<Entry>[] = [
    {
      key: 'number',
      title: t('entry.number'),
      width: 80,
      align: 'right',
      render: ({ number }) => (
        <button type="button" className="link-button number" onClick={() => open(number)}>
          {number}
        </button>
      ),
    },
    { key: 'subject', title: t('project.one'), width: 240, card: 'heading', render: ({ subject }) => subject.label },
    { key: 'indicator', title: t('entry.indicator'), width: 110, render: ({ indicator }) => indicator.name },
    {
      key: 'period',
      title: t('entry.period'),
      width: 120,
      render: (entry) => <span className="number">{period(entry.period.from, entry.period.to)}</span>,
    },
    {
      key: 'value',
      title: t('entry.value'),
      width: 140,
      align: 'right',
      render: (entry) => <span className="number">{value(entry)}</span>,
    },
  ];
  return (
    <RowList
      label={section.name}
      columns={columns}
      rows={section.entries}
      rowKey={({ number }) => number}
      loading={false}
      empty={t('submission.noEntries')}
    />
  );
};

const Text = ({ section }: { section: SubmissionSection }) => {
  const { t } = useTranslation();
  const changed = section.former != null && section.former !== section.text;
  return (
    <div className={changed ? 'submission-changed' : ''}>
      <p className="submission-text">{section.text || t('submission.empty')}</p>
      {changed ? (
        <details className="no-print">
          <summary>{t('submission.former')}</summary>
          <p className="submission-former">{section.former}</p>
        </details>
      ) : null}
    </div>
  );
};

/** The content of a version: texts with what changed, entries that open into the ledger, figures at the watermark. */
export const SectionList = ({ submission }: { submission: Submission }) => {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<string>();
  return (
    <>
      {submission.figures.length > 0 ? (
        <section className="panel">
          <h2>{t('submission.figures')}</h2>
          <dl className="facts submission-figures">
            {submission.figures.map(({ name, figure }) => (
              <div key={figure.code}>
                <dt>{name}</dt>
                <dd className="number">{figureExact(figure, t('unit.wan'))}</dd>
              </div>
            ))}
          </dl>
          <p className="quiet">{t('submission.watermark', { number: submission.watermark })}</p>
        </section>
      ) : null}
      {submission.sections.map((section) => (
        <section key={section.code} className="panel" aria-label={section.name}>
          <h2>{section.name}</h2>
          {section.asks === 'TEXT' ? <Text section={section} /> : <Entries section={section} open={setOpened} />}
        </section>
      ))}
      <EntryDrawer number={opened} onClose={() => setOpened(undefined)} />
    </>
  );
};
