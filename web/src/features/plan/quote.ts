/** Words that the reader has marked in the document. */
export type Quote = { start: number; end: number; text: string };

const offsetOf = (node: Node, within: number): number | undefined => {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest('[data-start]');
  if (!paragraph) return undefined;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, within);
  return Number(paragraph.getAttribute('data-start')) + before.toString().length;
};

/** The selected words as offsets of the document's text; undefined where nothing of it is selected. */
export const quoteFrom = (selection: Selection | null, pane: Element | null, text: string): Quote | undefined => {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || !pane) return undefined;
  const range = selection.getRangeAt(0);
  if (!pane.contains(range.startContainer) || !pane.contains(range.endContainer)) return undefined;
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  if (start === undefined || end === undefined || end <= start) return undefined;
  return { start, end, text: text.slice(start, end) };
};
