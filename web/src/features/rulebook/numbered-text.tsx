import { ScrollX } from '@/ui/scroll-x';

/** A text as it was adopted, with the numbers of its lines. */
export const NumberedText = ({ text, label }: { text: string; label: string }) => (
  <ScrollX label={label}>
    <ol className="numbered-text">
      {text
        .replace(/\n$/, '')
        .split('\n')
        .map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line of an unchanging text is known by its number.
          <li key={index}>
            <code>{line || ' '}</code>
          </li>
        ))}
    </ol>
  </ScrollX>
);
