/** Where in a text a line and column stand, both counted from 1; beyond its end, the end. */
export const offsetOf = (text: string, line: number, column: number): number => {
  let offset = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const end = text.indexOf('\n', offset);
    if (end < 0) return text.length;
    offset = end + 1;
  }
  const end = text.indexOf('\n', offset);
  return Math.min(offset + Math.max(column, 1) - 1, end < 0 ? text.length : end);
};

export type Piece = { text: string; fault: boolean };

const WORD = /[\p{L}\p{N}_.]/u;

/** The word that begins at a column, or one character; at the end of a line, its last one. */
const wordAt = (line: string, column: number): [number, number] => {
  const start = Math.max(0, Math.min(column - 1, line.length - 1));
  let end = start;
  while (end < line.length && WORD.test(line[end] ?? '')) end += 1;
  return [start, Math.max(end, start + 1)];
};

/** A line in pieces, the faulty ones marked. */
export const piecesOf = (line: string, columns: number[]): Piece[] => {
  if (columns.length === 0 || line === '') return [{ text: line, fault: false }];
  const pieces: Piece[] = [];
  let done = 0;
  for (const column of [...columns].sort((one, other) => one - other)) {
    const [start, end] = wordAt(line, column);
    if (start < done) continue;
    if (start > done) pieces.push({ text: line.slice(done, start), fault: false });
    pieces.push({ text: line.slice(start, end), fault: true });
    done = end;
  }
  if (done < line.length) pieces.push({ text: line.slice(done), fault: false });
  return pieces;
};
