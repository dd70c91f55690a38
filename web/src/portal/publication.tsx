import type { Figure, FigureDefinition, PublicPublication } from '@/api/types';
import { instant } from '@/format/date';
import { figureExact, figureText } from '@/format/figure';
import { useWords } from './language';

const Definition = ({ definition }: { definition: FigureDefinition }) => {
  const say = useWords();
  const { name, text, formula, from, to, source } = definition;
  const { numerator, denominator } = formula;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {text}
        <p className="quiet">
          {numerator ? (
            <>
              {say('numerator')}: <code>{numerator}</code> ·{' '}
            </>
          ) : null}
          {denominator ? (
            <>
              {say('denominator')}: <code>{denominator}</code> ·{' '}
            </>
          ) : null}
          {to ? say('fromTo', { from, to }) : say('from', { from })} · {say('source')}: {source}
        </p>
      </dd>
    </div>
  );
};

const Figures = ({ publication }: { publication: PublicPublication }) => {
  const say = useWords();
  const { rows, definitions } = publication;
  const nameOf = ({ code, kind }: Figure) => {
    const name = definitions.find((definition) => definition.code === code)?.name ?? code;
    return kind === 'MONEY' ? `${name}（${say('yi')}）` : name;
  };
  return (
    <div className="wide-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{say('unit')}</th>
            {rows[0]?.figures.map((figure) => (
              <th key={figure.code} scope="col" className="amount">
                {nameOf(figure)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ unit, cohort, figures }) => (
            <tr key={`${unit.id} ${cohort.kind} ${cohort.event ?? ''}`}>
              <th scope="row">{cohort.kind === 'ALL' ? unit.name : `${unit.name} · ${cohort.label}`}</th>
              {figures.map((figure) => (
                <td
                  key={figure.code}
                  className="amount"
                  data-figure={figure.code}
                  data-name={nameOf(figure)}
                  title={figureExact(figure, say('wan'))}
                >
                  {figureText(figure)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

export const Publication = ({ publication }: { publication: PublicPublication }) => {
  const say = useWords();
  const { id, unitName, month, on, basis, watermark, publishedAt, contact, definitions } = publication;
  const heading = `publication-${id}`;
  return (
    <article aria-labelledby={heading}>
      <h2 id={heading}>{say('heading', { unit: unitName, month })}</h2>
      <dl className="meta">
        <div>
          <dt>{say('on')}</dt>
          <dd>{on}</dd>
        </div>
        <div>
          <dt>{say('basis')}</dt>
          <dd>{basis === 'REPORTED' ? say('reported') : say('recognised')}</dd>
        </div>
        <div>
          <dt>{say('watermark')}</dt>
          <dd>{watermark}</dd>
        </div>
        <div>
          <dt>{say('publishedAt')}</dt>
          <dd>{instant(publishedAt)}</dd>
        </div>
        <div>
          <dt>{say('contact')}</dt>
          <dd>{contact}</dd>
        </div>
      </dl>
      <Figures publication={publication} />
      <p className="quiet">{say('rounding')}</p>
      <p className="downloads no-print">
        <a href={`/api/v1/public/figures/${id}.csv`} download>
          {say('csv')}
        </a>{' '}
        <button type="button" onClick={() => window.print()}>
          {say('print')}
        </button>
      </p>
      <details open={definitions.length <= 6}>
        <summary>{say('definitions')}</summary>
        <dl className="definitions">
          {definitions.map((definition) => (
            <Definition key={definition.code} definition={definition} />
          ))}
        </dl>
      </details>
    </article>
  );
};
