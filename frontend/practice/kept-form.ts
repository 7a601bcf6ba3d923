import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { KeptDocument, type KeptStatus, type Review, type Standing } from './kept';
import { fill } from './measures';
import { conflict, loginLink } from './sheet-parts';

/**
 * A form whose answer is kept as JSON while it is typed. It draws into the page itself (no shadow), so that the page's
 * styles and labels reach it, and fires `kept` whenever the server has acknowledged.
 */
export abstract class KeptForm<T> extends LitElement {
  @property() account = '';
  @property() course = '';
  @property() exercise = '';
  @property({ type: Number }) revision = 0;
  /** The JSON that the server had when the page was made; empty for none. */
  @property() text = '';
  /** Translated texts, by the last part of their keys. */
  @property({ attribute: false }) words: Record<string, string> = {};

  @state() protected value!: T;
  @state() private status: KeptStatus = { state: 'saved', message: null, buffered: true };
  @state() private theirs: Standing | undefined;
  @state() private touched = false;

  private document: KeptDocument | undefined;

  /** The answer in the JSON, as far as it is one; `undefined` stands for what cannot be read. */
  protected abstract read(json: Record<string, unknown> | undefined): T;

  /** What is to be kept. */
  protected abstract write(value: T): object;

  protected abstract form(): TemplateResult;

  /** The answer in words, for reading beside another one. */
  protected abstract lines(value: T): string[];

  /** An answer that holds both; undefined where there is none. */
  protected merge?(mine: T, theirs: T): T;

  /** The coach's word on the text that was saved. */
  protected reviewed(_review: Review | null): void {}

  /** Whether the server ever had an answer. */
  protected get everKept(): boolean {
    return this.touched || this.revision > 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // properties set by the server are all there after the task in which the element was made
    queueMicrotask(() => this.isConnected && !this.document && this.open());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.document?.close();
    this.document = undefined;
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  protected edit(value: T): void {
    this.value = value;
    this.touched = true;
    this.document?.change(JSON.stringify(this.write(value)));
  }

  /** To be run when a field is left: saves at once. */
  protected settle(): void {
    void this.document?.settle();
  }

  protected word(key: string, ...values: Array<string | number>): string {
    return fill(this.words[key], ...values);
  }

  override render(): TemplateResult | typeof nothing {
    return this.value === undefined
      ? nothing
      : html`<div class="kept-body">${this.form()} ${this.standing()} ${this.theirs ? this.choice(this.theirs) : nothing}</div>`;
  }

  protected opened(): void {}

  private open(): void {
    const { account, course, exercise, revision, text } = this;
    this.value = this.parse(text);
    this.document = new KeptDocument({
      account,
      course,
      exercise,
      contact: null,
      text,
      revision,
      onState: (status) => this.told(status),
      onReview: (review) => this.reviewed(review),
      onConflict: (theirs) => (this.theirs = theirs),
      onRestore: (restored) => this.restore(restored),
    });
    this.opened();
  }

  /** Puts an earlier answer in place, as if it were typed; what stood stays a version. */
  bringBack(text: string): void {
    this.edit(this.parse(text));
    this.settle();
  }

  private told(status: KeptStatus): void {
    const acknowledged = status.state === 'saved' && this.status.state !== 'saved';
    this.status = status;
    if (status.state !== 'conflict') {
      this.theirs = undefined;
    }
    if (acknowledged) {
      this.dispatchEvent(new CustomEvent('kept', { bubbles: true }));
    }
  }

  private restore(text: string): void {
    this.touched = true;
    this.value = this.parse(text);
  }

  private parse(text: string): T {
    try {
      const json = JSON.parse(text);
      return this.read(json !== null && typeof json === 'object' ? json : undefined);
    } catch {
      return this.read(undefined);
    }
  }

  private standing(): TemplateResult {
    const { state: now, message } = this.status;
    const said = now === 'saved' && !this.touched ? '' : (message ?? this.word(`state-${now}`));
    return html`<div class="kept-line">
      <p class="kept-state" role="status">${said} ${now === 'login' ? loginLink(this.words.loginLink) : nothing}</p>
      ${this.everKept
        ? html`<button type="button" class="quiet" @click=${() => void this.versions()}>${this.words.versions}</button>`
        : nothing}
    </div>`;
  }

  private async versions(): Promise<void> {
    await this.document?.settle();
    this.dispatchEvent(new CustomEvent('kept-versions'));
  }

  private choice({ text }: Standing): TemplateResult {
    const theirs = this.parse(text);
    return conflict(this.words, {
      mine: this.lines(this.value).join('\n'),
      theirs: this.lines(theirs).join('\n'),
      keepMine: () => void this.document?.keepMine(),
      takeTheirs: () => void this.document?.takeTheirs(),
      putBoth: this.merge ? () => void this.document?.putBoth(() => this.both(theirs)) : undefined,
    });
  }

  private both(theirs: T): string {
    return JSON.stringify(this.write(this.merge?.(this.value, theirs) ?? this.value));
  }
}
