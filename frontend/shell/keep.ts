/**
 * Keeps what is typed until the server has it: every input inside an element with data-keep="key" is mirrored into
 * the browser's storage at once, brought back when the field appears without it, and forgotten when its module calls
 * done(key). An element with data-keep-hint="key key …" is shown as long as one of them is kept here only; a text that is
 * brought back tells, by the event kept-restored, the data-keep-version on which it was typed. Entries belong to the account on the page and are shown to no other; log-out clears them.
 */

interface Field extends HTMLElement {
  value: string;
}

/** What was typed, and the version of what stood then, where there are versions. */
interface Entry {
  text: string;
  on?: number;
}

interface Keep {
  done(key: string): void;
}

const PREFIX = 'acquaint:field:';
/** Where `practice/buffer.ts` keeps what is not acknowledged. */
const WRITINGS = 'acquaint:kept:';
const restored = new WeakMap<Element, string>();
/** What the server has in each field. */
const standing = new WeakMap<Element, string>();
let arrived: string | undefined;

function account(): string | undefined {
  return document.querySelector<HTMLElement>('[data-account]')?.dataset.account;
}

function place(key: string): string | undefined {
  const owner = account();
  return owner && `${PREFIX}${owner}:${key}`;
}

function keptUnder(element: Element): string | undefined {
  return element.closest<HTMLElement>('[data-keep]')?.dataset.keep;
}

/** The Vaadin field around a native one where there is one, since its value is what the server hears of. */
function fieldOf(target: EventTarget | null): Field | undefined {
  if (!(target instanceof Element)) {
    return undefined;
  }
  const host = target.closest<Field>('vaadin-text-field, vaadin-text-area, vaadin-email-field');
  const field = host ?? (target.matches('input:not([type]), input[type="text"], textarea') ? (target as Field) : undefined);
  return field && keptUnder(field) !== undefined ? field : undefined;
}

function entry(where: string): Entry | undefined {
  try {
    return JSON.parse(localStorage.getItem(where) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

function remember(event: Event): void {
  const field = fieldOf(event.target);
  const where = field && place(keptUnder(field)!);
  if (!field || !where) {
    return;
  }
  const text = (event.target as Field).value ?? field.value;
  const on = entry(where)?.on ?? versionOf(field);
  try {
    if (text === standing.get(field)) {
      localStorage.removeItem(where);
    } else {
      localStorage.setItem(where, JSON.stringify({ text, on }));
    }
  } catch {
    // the storage is full or forbidden: the server still gets every change
  }
  hint();
}

function bringBack(field: Field): void {
  const key = keptUnder(field);
  const where = key === undefined ? undefined : place(key);
  if (!where || restored.get(field) === where) {
    return;
  }
  restored.set(field, where);
  standing.set(field, field.value);
  const kept = entry(where);
  if (!kept || kept.text === field.value) {
    localStorage.removeItem(where);
    return;
  }
  field.value = kept.text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  if (kept.on !== undefined) {
    field.dispatchEvent(new CustomEvent('kept-restored', { detail: kept.on }));
  }
}

function versionOf(field: Element): number | undefined {
  const version = field.closest<HTMLElement>('[data-keep-version]')?.dataset.keepVersion;
  return version === undefined ? undefined : Number(version);
}

/** Beside the buttons that would save: whether something typed is still to be saved. */
function hint(): void {
  document.querySelectorAll<HTMLElement>('[data-keep-hint]').forEach((each) => {
    const places = each.dataset.keepHint!.split(' ').map(place);
    each.hidden = !places.some((where) => where && localStorage.getItem(where) !== null);
  });
}

function fieldsIn(root: ParentNode): Field[] {
  const found = root.querySelectorAll<Field>(
    ['vaadin-text-field', 'vaadin-text-area', 'vaadin-email-field', 'input', 'textarea'].join(','),
  );
  return [...new Set([...found].map((one) => fieldOf(one)).filter((one): one is Field => one !== undefined))];
}

/** After the next frame, so that what the server sends along as the field's value is there to compare with. */
function lookForFields(): void {
  requestAnimationFrame(() => {
    fieldsIn(document).forEach(bringBack);
    hint();
    greet();
  });
}

/** Tells other tabs, which may wait for a log-in, that somebody is logged in. */
function greet(): void {
  const owner = account();
  if (owner && owner !== arrived && 'BroadcastChannel' in window) {
    arrived = owner;
    const tabs = new BroadcastChannel('acquaint-kept');
    tabs.postMessage({ account: owner });
    tabs.close();
  }
}

/** After log-out nothing of the account stays here: neither fields nor what was typed into exercises. */
function forgetAccount(event: Event): void {
  const owner = account();
  (event as CustomEvent<{ clear: Array<() => void> }>).detail.clear.push(() =>
    Object.keys(localStorage)
      .filter((name) => owner && [PREFIX, WRITINGS].some((prefix) => name.startsWith(`${prefix}${owner}:`)))
      .forEach((name) => localStorage.removeItem(name)),
  );
}

const keep: Keep = {
  done(key) {
    const where = place(key);
    if (where) {
      localStorage.removeItem(where);
    }
    fieldsIn(document)
      .filter((field) => keptUnder(field) === key)
      .forEach((field) => standing.set(field, field.value));
    hint();
  },
};

(window as unknown as { acquaintKeep: Keep }).acquaintKeep = keep;
document.addEventListener('input', remember, { capture: true });
window.addEventListener('acquaint-before-logout', forgetAccount);
new MutationObserver(lookForFields).observe(document.documentElement, {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['data-keep', 'data-keep-hint', 'data-account'],
});
lookForFields();
export {};
