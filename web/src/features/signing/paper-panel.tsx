import { useTranslation } from 'react-i18next';
import type { Paper, PaperAct, PaperStep } from '@/api/types';
import { instant } from '@/format/date';
import { codeLabel } from '@/i18n/code-label';
import { useMay, useSession } from '@/session/session';
import { DownloadButton } from '@/ui/download-button';
import { Tag, type Tone } from '@/ui/tag';
import { PaperActs } from './paper-acts';
import { SheetUpload } from './sheet-upload';
import './signing.css';

const TONES: Record<Paper['state'], Tone> = {
  OPEN: 'warn',
  SIGNED: 'good',
  RETURNED: 'bad',
  WITHDRAWN: 'plain',
  VOIDED: 'bad',
};

export const PaperState = ({ state }: { state: Paper['state'] }) => {
  const { t } = useTranslation();
  return <Tag tone={TONES[state]}>{t(`paperState.${state}`)}</Tag>;
};

const Sound = ({ sound }: { sound: boolean }) => {
  const { t } = useTranslation();
  return <Tag tone={sound ? 'good' : 'bad'}>{sound ? `✓ ${t('signing.sound')}` : `✗ ${t('signing.unsound')}`}</Tag>;
};

/** Who did it, for whom, when; both names of a stand-in. */
const useActText = () => {
  const { t } = useTranslation();
  return ({ by, forName, standIn, role, unit }: PaperAct) => {
    const post = `${unit.name} ${codeLabel(t, 'role', role)}`;
    if (!forName) return `${by}（${post}）`;
    return t(standIn ? 'signing.byStandIn' : 'signing.byEntered', { by, name: forName, post });
  };
};

const Step = ({ step }: { step: PaperStep }) => {
  const { t } = useTranslation();
  const actText = useActText();
  const { act } = step;
  const signers = step.signers.map(({ name }) => name).join('、');
  return (
    <li className={act ? 'done' : step.open ? 'open' : ''}>
      <b>
        {step.place}. {step.unit.name} {codeLabel(t, 'role', step.role)}
      </b>{' '}
      {act ? (
        <>
          {actText(act)} <span className="number">{instant(act.at)}</span> <Sound sound={act.sound} />
          {act.kind === 'ENTERED' ? (
            <div>
              <Tag tone={step.confirmed ? 'good' : 'warn'}>
                {t(step.confirmed ? 'signing.confirmed' : 'signing.unconfirmed')}
              </Tag>{' '}
              {act.reason}
            </div>
          ) : null}
        </>
      ) : (
        <span className="quiet">
          {t(step.open ? 'signing.waitsFor' : 'signing.later', { signers: signers || t('signing.nobody') })}
        </span>
      )}
    </li>
  );
};

/** One version: its route, its signatures and whether they hold, what may be done, its code and its scans. */
export const PaperPanel = ({ paper, newest }: { paper: Paper; newest: boolean }) => {
  const { t } = useTranslation();
  const may = useMay();
  const { unit } = useSession();
  const actText = useActText();
  const stands = paper.state === 'OPEN' || paper.state === 'SIGNED';
  return (
    <section className="paper-card" aria-label={t('signing.version', { number: paper.number })}>
      <h2>
        {t('signing.version', { number: paper.number })} <PaperState state={paper.state} />{' '}
        <Sound sound={paper.sound} />
      </h2>
      {newest ? <PaperActs paper={paper} /> : null}
      <ul className="paper-steps">
        {paper.steps.map((step) => (
          <Step key={step.place} step={step} />
        ))}
      </ul>
      <details>
        <summary>{t('signing.acts')}</summary>
        <ul className="paper-acts">
          {paper.acts.map((act) => (
            <li key={act.digest}>
              {codeLabel(t, 'actKind', act.kind)} · {actText(act)} · <span className="number">{instant(act.at)}</span>
              {act.reason ? <div>{act.reason}</div> : null}
            </li>
          ))}
        </ul>
        <p className="quiet paper-hash">
          {t('signing.route')}: {codeLabel(t, 'routeName', paper.route)} · {paper.routeSource}
          <br />
          SM3 <code>{paper.sm3}</code>
        </p>
      </details>
      {paper.sheets.map((sheet) => (
        <p key={sheet.document}>
          <DownloadButton
            link
            address={`/api/v1/documents/${sheet.document}/content`}
            fileName={`${paper.reference}.pdf`}
            label={t('signing.sheet', { by: sheet.by, at: instant(sheet.at) })}
          />{' '}
          <Tag tone="good">{t(`signing.found.${sheet.found}`)}</Tag>
        </p>
      ))}
      {newest && stands && unit.id === paper.unit.id && may('signing.lay') ? <SheetUpload /> : null}
    </section>
  );
};
