/** Characters that no database keeps: NUL, and halves of surrogate pairs. */
const UNKEEPABLE = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The area's text, with what cannot be kept made visible as U+FFFD first. */
export function keepable(area: HTMLTextAreaElement): string {
  const typed = area.value;
  const kept = typed.replace(UNKEEPABLE, '\uFFFD');
  if (kept !== typed) {
    const caret = area.selectionStart;
    area.value = kept;
    area.setSelectionRange(caret, caret);
  }
  return kept;
}

/** Inserts at the caret by the browser's edit command, so that its undo takes it back. */
export function insert(area: HTMLTextAreaElement, text: string): void {
  area.focus();
  // deprecated, and the only way that keeps undo
  const done = text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
  if (!done) {
    area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
}

/** Puts other words in place of a stretch, by the edit command; the caret stands after them. */
export function replaceRange(area: HTMLTextAreaElement, from: number, to: number, text: string): void {
  area.focus();
  area.setSelectionRange(from, to);
  insert(area, text);
}

/** Puts another text in place of all, by the edit command. */
export function replaceAll(area: HTMLTextAreaElement, text: string): void {
  area.focus();
  area.select();
  insert(area, text);
}

/** Copies, also where the page may not use the clipboard (plain HTTP); false when the browser refuses. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'visually-hidden';
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  if (before instanceof HTMLElement) {
    before.focus();
  }
  return done;
}
