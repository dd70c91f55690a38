import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Colour } from '@/api/types';
import './lamp-mark.css';

/** Each colour has its own outline, so that a lamp is told apart on a grey print and by an eye that sees no red. */
const SHAPES: Record<Colour, ReactNode> = {
  RED: <path d="M1.5 1.5h13v13h-13z" />,
  YELLOW: <path d="M8 1 15.5 14.5H.5z" />,
  BLUE: <path d="M8 .5 15.5 8 8 15.5.5 8z" />,
  NORMAL: <circle cx="8" cy="8" r="7" />,
  GREY: <circle className="hollow" cx="8" cy="8" r="6" />,
};

/** The colour of a lamp as a shape with its word. */
export const LampMark = ({ colour, children }: { colour: Colour; children?: ReactNode }) => {
  const { t } = useTranslation();
  return (
    <span className={`lamp lamp-${colour}`}>
      <svg viewBox="0 0 16 16" aria-hidden>
        {SHAPES[colour]}
      </svg>
      {t(`colour.${colour}`)}
      {children}
    </span>
  );
};

export const COLOURS: Colour[] = ['RED', 'YELLOW', 'BLUE', 'GREY', 'NORMAL'];
