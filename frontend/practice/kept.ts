import { Buffer, prefixOf, type DocumentKey, type Unacknowledged } from './buffer';
import { save, standing, type Answer, type Review, type Standing } from './server';

export type { DocumentKey } from './buffer';
export type { Note, Review, Standing } from './server';

/**
 * `typing`: not sent yet; `saving`: on its way; `saved`: the server has it, durably; `waiting`: kept in this browser
 * until the server can be reached; `login`: the same, until somebody logs in again; `conflict`: another tab or device
 * saved something else since; `refused`: it cannot be kept as it is, the message says why.
 */
export type KeptState = 'saved' | 'typing' | 'saving' | 'waiting' | 'login' | 'conflict' | 'refused';

export interface KeptStatus {
  state: KeptState;
  /** A sentence of the server's, where it gave one. */
  message: string | null;
  /** Whether what is not acknowledged is at least in this browser's storage. */
  buffered: boolean;
}

export interface KeptOptions extends DocumentKey {
  /** What the server had when the page was made, and its revision (0 for nothing). */
  text: string;
  revision: number;
  onState?: (status: KeptStatus) => void;
  /** The review of exactly this text. */
  onReview?: (review: Review | null, text: string) => void;
  onConflict?: (theirs: Standing) => void;
  /** Whether somebody is writing here: then another tab's text is not taken over unasked. */
  focused?: () => boolean;
  /** Shows another text: what was typed before a reload, or what another tab saved while this one rested. */
  onRestore?: (text: string) => void;
}

const AFTER_LAST_KEY = 400;
const WHILE_TYPING = 3_000;
const IDLE = 5_000;
const LONGEST_PAUSE = 10_000;
const LOGOUT_PATIENCE = 5_000;
/** So many texts whose answer never came are remembered. */
const UNANSWERED = 8;

const news = 'BroadcastChannel' in window ? new BroadcastChannel('acquaint-kept') : undefined;
/** Documents whose part of the page is gone, and which are still to be acknowledged. */
const closing = new Map<string, KeptDocument>();
/** What this page had acknowledged last: newer than what a view says that was made before. */
const known = new Map<string, { text: string; revision: number }>();

/** Keeps one document: in the browser at every keystroke, on the server soon after, and never lets either overwrite. */
export class KeptDocument {
  private readonly key: DocumentKey;
  private readonly name: string;
  private readonly buffer: Buffer;
  private listening = new AbortController();

  private text: string;
  private acknowledged: string;
  /** What the server held since this page is open, the latest last: whatever of it was left here is no news. */
  private stood: string[];
  private revision: number;
  private settledText: string;
  private sent: string[] = [];
  private before: string[] = [];
  private theirs: Standing | undefined;
  private leftovers = true;

  private status: KeptStatus = { state: 'saved', message: null, buffered: true };
  private wantSettled = false;
  private running: Promise<void> | undefined;
  private soon: number | undefined;
  private idle: number | undefined;
  private retry: number | undefined;
  private pause = 1_000;
  private typingSince = 0;
  private gone = false;

  constructor(private readonly options: KeptOptions) {
    const { account, course, exercise, contact } = options;
    this.key = { account, course, exercise, contact: contact || null };
    this.name = prefixOf(this.key);
    const latest = known.get(this.name);
    const { text, revision } = latest && latest.revision > options.revision ? latest : options;
    this.text = this.acknowledged = this.settledText = text;
    this.stood = [text];
    this.revision = revision;
    closing.get(this.name)?.stop();
    this.buffer = new Buffer(this.name);
    this.listen();
    queueMicrotask(() => {
      if (text !== options.text) {
        options.onRestore?.(text);
      }
      void this.comeBack();
    });
  }

  /** The text as it stands in the page. */
  get value(): string {
    return this.text;
  }

  /** At every keystroke. */
  change(text: string): void {
    if (text === this.text) {
      return;
    }
    this.text = text;
    this.wantSettled = false;
    this.mirror();
    if (this.status.state === 'refused' || this.status.state === 'saved') {
      this.tell('typing');
    }
    this.schedule();
  }

  /** The writer pauses or leaves: saves at once, as a version to keep. Resolves when it is acknowledged or must wait. */
  settle(): Promise<void> {
    this.wantSettled = this.text !== this.settledText || this.wantSettled;
    this.unschedule();
    return this.pump();
  }

  /** Ends the conflict with this page's text; the other one is kept as a version. */
  keepMine(): Promise<void> {
    return this.resolve((theirs) => ({ before: theirs, text: this.text }));
  }

  /** Ends the conflict with the other text; this page's is kept as a version. */
  takeTheirs(): Promise<void> {
    return this.resolve((theirs) => ({ before: this.text, text: theirs }));
  }

  /** Ends the conflict with a text that holds both. */
  putBoth(join: (mine: string, theirs: string) => string): Promise<void> {
    return this.resolve((theirs) => ({ before: theirs, text: join(this.text, theirs) }));
  }

  /** The page's part goes away; what is not acknowledged goes on being sent as long as the page lives. */
  close(): void {
    this.listening.abort();
    this.listening = new AbortController();
    this.listenWhileClosing();
    closing.set(this.name, this);
    void this.settle().then(() => (this.blocked ? this.stop() : this.finished()));
  }

  private get clean(): boolean {
    return this.text === this.acknowledged && this.before.length === 0;
  }

  /** Goes on with what a page that is gone left here; one after another, each when the one before is settled. */
  private async comeBack(): Promise<void> {
    for (const left of await this.buffer.left()) {
      if (!this.clean || this.running || this.gone) {
        return;
      }
      const { text, before } = left.value;
      if (this.stood.includes(text) && before.length === 0) {
        this.buffer.drop(left);
      } else {
        this.buffer.adopt(left);
        return this.goOnWith(left.value);
      }
    }
    this.leftovers = false;
  }

  /** Text of another page's is saved by itself only on the revision that it was written on. */
  private goOnWith({ text, base, sent, before }: Unacknowledged): Promise<void> {
    const stands: Standing = { revision: this.revision, text: this.acknowledged, savedAt: null, review: null };
    Object.assign(this, { text, sent, before });
    this.options.onRestore?.(text);
    if (base === stands.revision || sent.includes(stands.text)) {
      this.tell('typing');
      return this.pump();
    }
    this.revision = base;
    this.disagree(stands);
    return Promise.resolve();
  }

  private mirror(): void {
    if (this.gone) {
      return;
    }
    const { text, revision, sent, before } = this;
    if (this.clean && sent.length === 0) {
      this.buffer.clear();
      this.status.buffered = true;
    } else {
      this.status.buffered = this.buffer.put({ text, base: revision, at: Date.now(), sent, before });
    }
  }

  private schedule(): void {
    const now = Date.now();
    this.typingSince ||= now;
    clearTimeout(this.soon);
    clearTimeout(this.idle);
    this.idle = window.setTimeout(() => void this.settle(), IDLE);
    if (this.retry === undefined) {
      const wait = Math.max(0, Math.min(AFTER_LAST_KEY, this.typingSince + WHILE_TYPING - now));
      this.soon = window.setTimeout(() => {
        this.soon = undefined;
        void this.pump();
      }, wait);
    }
  }

  private unschedule(): void {
    clearTimeout(this.soon);
    this.soon = undefined;
    clearTimeout(this.idle);
  }

  /** Whether it waits for the writer. */
  private get blocked(): boolean {
    return this.status.state === 'conflict' || this.status.state === 'refused';
  }

  private get due(): boolean {
    return !this.gone && !this.blocked && (!this.clean || (this.wantSettled && this.text !== this.settledText));
  }

  private get pressing(): boolean {
    return this.before.length > 0 || this.wantSettled;
  }

  private pump(): Promise<void> {
    this.running ??= this.run().finally(() => {
      this.running = undefined;
      if (this.due && this.pressing && this.retry === undefined) {
        void this.pump();
      }
    });
    return this.running;
  }

  private async run(): Promise<void> {
    clearTimeout(this.retry);
    this.retry = undefined;
    let goOn = true;
    while (goOn && this.due) {
      goOn = await this.attempt();
      // what was typed meanwhile waits for its own pause
      goOn &&= this.pressing || this.soon === undefined;
    }
  }

  private async attempt(): Promise<boolean> {
    const text = this.before[0] ?? this.text;
    const settled = this.pressing;
    this.typingSince = 0;
    this.soon = undefined;
    this.sent = [...this.sent.filter((earlier) => earlier !== text), text].slice(-UNANSWERED);
    this.mirror();
    if (this.status.state !== 'waiting' && this.status.state !== 'login') {
      this.tell('saving');
    }
    return this.take(text, settled, await save(this.key, text, this.revision, settled));
  }

  private take(text: string, settled: boolean, answer: Answer): boolean {
    switch (answer.kind) {
      case 'kept':
        this.kept(text, settled, answer.revision, answer.review);
        return true;
      case 'conflict':
        this.answered(text);
        return this.meet(answer.theirs);
      case 'refused':
        this.answered(text);
        this.tell('refused', answer.message);
        return false;
      case 'login':
        this.wait('login', null);
        return false;
      case 'away':
        this.wait('waiting', answer.message);
        return false;
    }
  }

  /** Was not kept, so it is not ours when the server has it later. */
  private answered(text: string): void {
    this.sent = this.sent.filter((earlier) => earlier !== text);
    this.mirror();
  }

  private kept(text: string, settled: boolean, revision: number, review: Review | null): void {
    this.acknowledge(text, revision);
    this.pause = 1_000;
    if (this.before[0] === text) {
      this.before = this.before.slice(1);
    }
    if (settled) {
      this.settledText = text;
      this.wantSettled &&= this.text !== text;
    }
    this.mirror();
    this.tell(this.clean ? 'saved' : 'typing');
    news?.postMessage({ name: this.name, revision });
    this.options.onReview?.(review, text);
    if (this.clean && this.leftovers) {
      void this.comeBack();
    }
  }

  private acknowledge(text: string, revision: number): void {
    this.acknowledged = text;
    this.stood = [...this.stood, text].slice(-UNANSWERED);
    this.revision = revision;
    this.sent = [];
    known.set(this.name, { text, revision });
  }

  /** Our own text, whose acknowledgement was lost on the way, or the one that we wrote on, is no conflict. */
  private meet(theirs: Standing): boolean {
    const ours = [this.text, this.acknowledged, ...this.sent].includes(theirs.text);
    if (ours) {
      this.theirs = undefined;
      this.acknowledge(theirs.text, theirs.revision);
      this.mirror();
      this.tell(this.clean ? 'saved' : 'typing');
    } else {
      this.disagree(theirs);
    }
    return ours;
  }

  private disagree(theirs: Standing): void {
    this.theirs = theirs;
    this.tell('conflict');
    this.options.onConflict?.(theirs);
  }

  private resolve(plan: (theirs: string) => { before: string; text: string }): Promise<void> {
    const theirs = this.theirs;
    if (!theirs) {
      return Promise.resolve();
    }
    const { before, text } = plan(theirs.text);
    this.theirs = undefined;
    this.acknowledge(theirs.text, theirs.revision);
    this.before = [...this.before, before];
    const other = text !== this.text;
    this.text = text;
    this.wantSettled = true;
    this.mirror();
    this.tell('typing');
    if (other) {
      this.options.onRestore?.(text);
    }
    return this.pump();
  }

  private wait(state: 'waiting' | 'login', message: string | null): void {
    this.tell(state, message);
    clearTimeout(this.retry);
    this.retry = window.setTimeout(() => void this.pump(), this.pause * (0.75 + Math.random() / 2));
    this.pause = Math.min(LONGEST_PAUSE, this.pause * 2);
  }

  private tell(state: KeptState, message: string | null = null): void {
    this.status = { ...this.status, state, message };
    this.options.onState?.({ ...this.status });
    if (this.clean) {
      this.finished();
    }
  }

  private finished(): void {
    if (this.clean && closing.get(this.name) === this) {
      this.stop();
    }
  }

  private stop(): void {
    this.gone = true;
    this.buffer.release();
    this.unschedule();
    clearTimeout(this.retry);
    this.listening.abort();
    if (closing.get(this.name) === this) {
      closing.delete(this.name);
    }
  }

  private listen(): void {
    const { signal } = this.listening;
    window.addEventListener('pagehide', () => this.leave(), { signal });
    document.addEventListener('visibilitychange', () => this.visibility(), { signal });
    news?.addEventListener('message', (event) => this.hear(event.data), { signal });
    this.listenWhileClosing();
  }

  private listenWhileClosing(): void {
    const { signal } = this.listening;
    window.addEventListener('online', () => void this.pump(), { signal });
    window.addEventListener('focus', () => this.retry !== undefined && void this.pump(), { signal });
    news?.addEventListener('message', () => this.status.state === 'login' && void this.pump(), { signal });
    window.addEventListener('acquaint-before-logout', (event) => this.beforeLogout(event), { signal });
  }

  private visibility(): void {
    if (document.visibilityState === 'hidden') {
      void this.settle();
    } else if (this.clean || this.theirs) {
      void this.catchUp();
    } else {
      void this.pump();
    }
  }

  /** The page may be gone in a moment: the request outlives it, and the buffer remembers what was sent. */
  private leave(): void {
    if (this.clean || this.theirs || this.before.length > 0) {
      return;
    }
    this.sent = [...this.sent, this.text].slice(-UNANSWERED);
    this.mirror();
    void save(this.key, this.text, this.revision, true, true);
  }

  private hear(message: { name?: string; revision?: number }): void {
    const newer = message.name === this.name && (message.revision ?? 0) > this.revision;
    const focused = this.options.focused?.() ?? document.hasFocus();
    if (newer && (this.theirs || (this.clean && !focused))) {
      void this.catchUp();
    }
  }

  /** Takes over what another tab or device saved, while nothing is being written here; a conflict is shown as it is by now. */
  private async catchUp(): Promise<void> {
    const text = this.text;
    const now = await standing(this.key);
    if (now && this.theirs) {
      if (now.revision > this.theirs.revision && this.meet(now)) {
        void this.pump();
      }
      return;
    }
    if (!now || now.revision <= this.revision || this.text !== text || !this.clean || this.running) {
      return;
    }
    this.acknowledge(now.text, now.revision);
    this.text = this.settledText = now.text;
    this.options.onRestore?.(now.text);
    this.options.onReview?.(now.review, now.text);
  }

  private beforeLogout(event: Event): void {
    const { waitFor } = (event as CustomEvent<{ waitFor: Array<Promise<void>> }>).detail;
    waitFor.push(this.flushed());
  }

  /** Resolves when everything is acknowledged; rejects when that cannot be had in time. */
  private async flushed(): Promise<void> {
    const late = new Promise<void>((resolve) => window.setTimeout(resolve, LOGOUT_PATIENCE));
    await Promise.race([this.settle(), late]);
    if (!this.clean) {
      throw new Error('not acknowledged');
    }
  }
}
