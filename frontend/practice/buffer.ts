/**
 * What was typed and not yet acknowledged, in this browser: one entry for each open document, so that two tabs never
 * overwrite each other's, and none takes over what another one still holds. Keys begin with the account, and nobody else's entries are ever read.
 */
export interface Unacknowledged {
  /** As it stands in the page. */
  text: string;
  /** Revision on which it was written. */
  base: number;
  /** When it was typed, in milliseconds since 1970. */
  at: number;
  /** Texts sent whose answer never came: if the server holds one of them, it is ours. */
  sent: string[];
  /** Texts still to be kept as versions before {@link text} is saved. */
  before: string[];
}

/** Names a document: whose, and which. */
export interface DocumentKey {
  account: string;
  course: string;
  exercise: string;
  contact: string | null;
}

/** `acquaint:kept:<account>:<course>:<exercise>:<contact or ->`; each entry adds an id of its own. */
export function prefixOf(key: DocumentKey): string {
  return ['acquaint:kept', key.account, key.course, key.exercise, key.contact ?? '-'].join(':');
}

/** An entry that a page left which is gone by now. */
export interface Left {
  entry: string;
  value: Unacknowledged;
}

/** Milliseconds in which another tab says which entries are its own. */
const ROLL_CALL = 150;

/** Entries of the documents that are open in this page. */
const open = new Set<string>();
const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('acquaint-open') : undefined;
tabs?.addEventListener('message', ({ data }) => data === 'who?' && tabs.postMessage([...open]));

/** Entries of the documents that are open in any tab. */
async function openAnywhere(): Promise<Set<string>> {
  const found = new Set(open);
  const hear = ({ data }: MessageEvent<string | string[]>) =>
    Array.isArray(data) && data.forEach((entry) => found.add(entry));
  tabs?.addEventListener('message', hear);
  tabs?.postMessage('who?');
  await new Promise((resolve) => window.setTimeout(resolve, tabs ? ROLL_CALL : 0));
  tabs?.removeEventListener('message', hear);
  return found;
}

export class Buffer {
  private readonly entry: string;

  constructor(private readonly prefix: string) {
    this.entry = `${prefix}:${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;
    open.add(this.entry);
  }

  /** Keeps the entry; false when the browser refuses (full, or storage is switched off). */
  put(value: Unacknowledged): boolean {
    try {
      localStorage.setItem(this.entry, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  }

  clear(): void {
    forget(this.entry);
  }

  /** The document goes: from now on its entry, if any, may be adopted. */
  release(): void {
    open.delete(this.entry);
  }

  /** What pages that are gone left for this document, newest first. */
  async left(): Promise<Left[]> {
    if (this.others().length === 0) {
      return [];
    }
    const open = await openAnywhere();
    return this.others().filter(({ entry }) => !open.has(entry));
  }

  /** Makes what was left this document's own. */
  adopt({ entry, value }: Left): void {
    if (this.put(value)) {
      forget(entry);
    }
  }

  /** Forgets what was left, because the server has it. */
  drop({ entry }: Left): void {
    forget(entry);
  }

  private others(): Left[] {
    try {
      return Object.keys(localStorage)
        .filter((entry) => entry.startsWith(`${this.prefix}:`) && entry !== this.entry)
        .map((entry) => ({ entry, value: read(localStorage.getItem(entry)) }))
        .filter((found): found is Left => found.value !== undefined)
        .sort((one, other) => other.value.at - one.value.at);
    } catch {
      return [];
    }
  }
}

function forget(entry: string): void {
  try {
    localStorage.removeItem(entry);
  } catch {
    // storage is switched off: there is nothing to forget
  }
}

function read(json: string | null): Unacknowledged | undefined {
  try {
    const value = JSON.parse(json ?? 'null');
    if (typeof value?.text !== 'string' || typeof value?.base !== 'number') {
      return undefined;
    }
    return { text: value.text, base: value.base, at: Number(value.at) || 0, sent: texts(value.sent), before: texts(value.before) };
  } catch {
    return undefined;
  }
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((text): text is string => typeof text === 'string') : [];
}
