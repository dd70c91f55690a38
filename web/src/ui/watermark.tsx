import { useEffect, useMemo, useState } from 'react';

const escaped = (text: string) => text.replace(/[&<>"']/g, (each) => `&#${each.charCodeAt(0)};`);

const picture = (text: string) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="200"><text x="20" y="130" transform="rotate(-20 20 130)" font-family="sans-serif" font-size="13" fill="#1f2937" fill-opacity="0.06">${escaped(text)}</text></svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
};

const minute = () =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Shanghai' }).format(
    new Date(),
  );

/** Who looked, and when, faintly over every screen and print: a photograph of it tells where it came from. */
export const Watermark = ({ name }: { name: string }) => {
  const [at, setAt] = useState(minute);
  useEffect(() => {
    const timer = setInterval(() => setAt(minute()), 60_000);
    return () => clearInterval(timer);
  }, []);
  const backgroundImage = useMemo(() => picture(`${name} ${at}`), [name, at]);
  return <div className="watermark" aria-hidden="true" style={{ backgroundImage }} />;
};
