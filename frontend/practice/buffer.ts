/**
 * What was typed and not yet acknowledged, in this browser: one entry for each open document, so that two tabs never
 * overwrite each other's. Keys begin with the account, and nobody else's entries are ever read.
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

export class Buffer {
  private readonly entry: string;

  constructor(private readonly prefix: string) {
    this.entry = `${prefix}:${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;
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
    try {
      localStorage.removeItem(this.entry);
    } catch {
      // storage is switched off: there is nothing to clear
    }
  }

  /**
   * Takes over the newest entry that an earlier page left for this document. Entries that say what the server has
   * anyway are removed; further ones wait for the next time.
   */
  adopt(standing: string): Unacknowledged | undefined {
    let newest: [string, Unacknowledged] | undefined;
    for (const [key, value] of this.left()) {
      if (value.text === standing && value.before.length === 0) {
        localStorage.removeItem(key);
      } else if (!newest || value.at > newest[1].at) {
        newest = [key, value];
      }
    }
    if (newest && this.put(newest[1])) {
      localStorage.removeItem(newest[0]);
    }
    return newest?.[1];
  }

  private left(): Array<[string, Unacknowledged]> {
    try {
      return Object.keys(localStorage)
        .filter((key) => key.startsWith(`${this.prefix}:`) && key !== this.entry)
        .map((key): [string, Unacknowledged | undefined] => [key, read(localStorage.getItem(key))])
        .filter((found): found is [string, Unacknowledged] => found[1] !== undefined);
    } catch {
      return [];
    }
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
