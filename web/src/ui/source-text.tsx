/** A source as people wrote it; an address inside it can be followed. */
export const SourceText = ({ text }: { text: string }) => (
  <>
    {text.split(/(https?:\/\/[^\s，。；、）)]+)/).map((part, index) =>
      index % 2 === 1 ? (
        // The parts of one unchanging text keep their places.
        <a key={part} className="source-link" href={part} target="_blank" rel="noreferrer">
          {part}
        </a>
      ) : (
        part
      ),
    )}
  </>
);
