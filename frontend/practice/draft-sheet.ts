import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Board } from './board';
import { KeptDocument, type KeptStatus, type Review, type Standing } from './kept';
import { overrule } from './server';
import { fill } from './measures';
import { markAt, marksOf, placesOf, shift, type Mark } from './marks';
import { keepable, replaceAll, replaceRange } from './editing';
import { changed, conflict, footer, mirror, trouble, type Setup, type Texts } from './sheet-parts';
import { notes } from './notes-part';
import { actions, type SendState } from './send-part';

const SUMMARY_PAUSE = 1_200;
/** Longest text, in characters, that is drawn twice for its marks: a browser needs seconds a key for a long one. */
const LONGEST_MIRRORED = 10_000;

/** A suggestion taken over: where its words stand now, and what stood there. */
interface Taken {
  from: number;
  to: number;
  was: string;
}

let sheets = 0;

/**
 * The sheet: a native text area over an inert mirror that draws the coach's marks, the notes beside it, and the document
 * kept at every keystroke. In the page's own tree, so that its tokens and style sheet apply.
 */
export class DraftSheet extends LitElement {
  static override properties = {
    setup: { attribute: false },
    texts: { attribute: false },
    review: { attribute: false },
    sentOn: { attribute: false },
    undoable: { attribute: false },
    status: { state: true },
    marks: { state: true },
    taken: { state: true },
    active: { state: true },
    theirs: { state: true },
    more: { state: true },
    summary: { state: true },
    send: { state: true },
  };

  /** What the sheet is for; another one makes it another document. */
  declare setup: Setup;
  declare texts: Texts;
  /** The review of the text that `setup` carries. */
  declare review: Review | null;
  /** That the draft was sent, as a sentence; empty while it was not. */
  declare sentOn: string;
  /** Whether that can be taken back here and now. */
  declare undoable: boolean;

  declare private status: KeptStatus;
  declare private marks: Mark[];
  declare private taken: Taken | null;
  declare private active: string | null;
  declare private theirs: Standing | null;
  declare private more: boolean;
  declare private summary: string;
  declare private send: SendState;

  private readonly uid = `draft-${++sheets}`;
  private readonly board = new Board();
  private kept: KeptDocument | undefined;
  private text = '';
  private reviewedText: string | undefined;
  private holding = '';
  private held: string | null = null;
  private places: Mark[] = [];
  private saying: number | undefined;
  /** Height of the sheet with its notes, in pixels, before more of them were shown. */
  private room = 0;
  /** Whether what had the focus is replaced once the server has answered. */
  private answering = false;

  constructor() {
    super();
    this.review = this.theirs = this.active = this.taken = null;
    this.sentOn = this.summary = '';
    this.marks = [];
    this.more = this.undoable = false;
    this.status = { state: 'saved', message: null, buffered: true };
    this.send = { asking: false, copied: false };
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && this.setup) {
      this.open();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.saying);
    this.kept?.close();
    this.kept = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('setup') && this.setup && this.isConnected) {
      this.reviewedText = undefined;
      this.open();
    }
    if (changed.has('sentOn') && this.answering) {
      this.answering = false;
      this.focusOn(this.sentOn ? '.sent' : '.send-first');
    }
    if (changed.get('theirs') && !this.theirs && lost()) {
      this.area.focus();
    }
  }

  /** Puts the focus on a part of the sheet that took the place of what had it. */
  private focusOn(part: string): void {
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(part)?.focus());
  }

  /** The text as it stands in the page. */
  get value(): string {
    return this.text;
  }

  /** Puts another text in place of all as if it were typed: undo takes it back, and what stood stays a version. */
  putTogether(text: string): void {
    replaceAll(this.area, text);
    void this.kept?.settle();
  }

  private get long(): boolean {
    return this.text.length > LONGEST_MIRRORED;
  }

  private get area(): HTMLTextAreaElement {
    return this.querySelector('textarea')!;
  }

  private open(): void {
    this.kept?.close();
    this.board.reset();
    this.theirs = this.taken = null;
    this.more = false;
    this.status = { state: 'saved', message: null, buffered: true };
    const { account, course, exercise, contact, text, revision } = this.setup;
    this.show(text);
    this.kept = new KeptDocument({
      ...{ account, course, exercise, contact, text, revision },
      onState: (status) => this.stateChanged(status),
      onReview: (review, of) => this.acknowledged(review, of),
      onConflict: (theirs) => (this.theirs = theirs),
      onRestore: (restored) => this.show(restored),
      focused: () => document.hasFocus() && document.activeElement === this.area,
    });
    this.reviewed(this.review, this.reviewedText ?? text);
    this.holding = standing(this.review, text);
  }

  private show(text: string): void {
    const area = this.area;
    const [from, to] = [area.selectionStart, area.selectionEnd];
    this.moved(text);
    this.taken = null;
    area.value = text;
    area.setSelectionRange(Math.min(from, text.length), Math.min(to, text.length));
    this.requestUpdate();
  }

  /** A browser takes up to minutes to insert a long text in a way that can be undone; what stood is kept as a version. */
  private paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.length > LONGEST_MIRRORED) {
      event.preventDefault();
      void this.kept?.settle();
      const area = this.area;
      area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
      this.typed();
    }
  }

  private typed(): void {
    const area = this.area;
    const text = keepable(area);
    this.moved(text);
    this.taken = null;
    this.kept?.change(text);
    this.caret();
  }

  private moved(text: string): void {
    this.marks = shift(this.marks, this.text, text);
    this.places = shift(this.places, this.text, text);
    this.text = text;
  }

  private concerned(criterion: string): string | undefined {
    const place = this.places.find((each) => each.criterion === criterion);
    return place && this.text.slice(place.from, place.to);
  }

  private take(criterion: string): void {
    const place = this.places.find((each) => each.criterion === criterion);
    const edit = this.review?.findings.find((note) => note.criterion === criterion)?.edit;
    if (place && edit) {
      const was = this.text.slice(place.from, place.to);
      replaceRange(this.area, place.from, place.to, edit.text);
      this.taken = { from: place.from, to: place.from + edit.text.length, was };
    }
  }

  private takeBack({ from, to, was }: Taken): void {
    replaceRange(this.area, from, to, was);
  }

  private stateChanged(status: KeptStatus): void {
    if (status.state !== 'conflict') {
      this.theirs = null;
    }
    this.status = status;
  }

  private acknowledged(review: Review | null, of: string): void {
    this.reviewed(review, of);
    const now = standing(review, of);
    if (now !== this.holding) {
      this.holding = now;
      this.dispatchEvent(new CustomEvent('draft-saved'));
    }
  }

  private reviewed(review: Review | null, of: string): void {
    this.review = review;
    this.reviewedText = of;
    if (review) {
      this.board.update(review, this.held);
      const findings = review.aside ? [] : review.findings;
      this.marks = shift(marksOf(findings), of, this.text);
      this.places = shift(placesOf(findings), of, this.text);
      clearTimeout(this.saying);
      this.saying = window.setTimeout(() => this.say(), SUMMARY_PAUSE);
    }
    this.requestUpdate();
  }

  private say(): void {
    const { oneSuggestion, suggestions, oneWorks, work } = this.texts;
    const parts = [
      counted(this.board.suggestions, oneSuggestion, suggestions),
      counted(this.board.praises, oneWorks, work),
    ].filter(Boolean);
    this.summary = this.review?.aside ?? parts.join(', ');
  }

  /** Whether the notes are about this text: one that is refused or in conflict was never read. */
  private get readAlong(): boolean {
    return this.review !== null && this.status.state !== 'refused' && this.status.state !== 'conflict';
  }

  /** Marks of the notes that can be seen; what waits behind "more" marks nothing. */
  private get shown(): Mark[] {
    if (!this.readAlong || this.long) {
      return [];
    }
    const { visible, hidden, more } = this.noteView();
    const criteria = new Set((more ? [...visible, ...hidden] : visible).map((note) => note.criterion));
    return this.marks.filter((mark) => criteria.has(mark.criterion));
  }

  private caret(): void {
    this.active = markAt(this.shown, this.area.selectionStart)?.criterion ?? null;
  }

  private hold(criterion: string | null): void {
    this.held = criterion;
    this.active = criterion;
    if (criterion === null && this.review) {
      this.board.update(this.review, null);
    }
  }

  private async keepMine(criterion: string, keep: boolean): Promise<void> {
    await this.kept?.settle();
    const { account, course, exercise, contact } = this.setup;
    const answer = await overrule({ account, course, exercise, contact }, criterion, keep);
    if (answer.kind === 'kept') {
      this.acknowledged(answer.review, this.text);
      this.focusNote(criterion);
    }
  }

  /** The note's button where the note itself is not one to look at. */
  private focusNote(criterion: string): void {
    const note = `.draft-note[data-criterion="${CSS.escape(criterion)}"]`;
    this.focusOn(`${note}[tabindex], ${note} button`);
  }

  /** Beside the sheet the notes get no more room than there is, so that what is below stays where it is. */
  private toggle(): void {
    const [first] = this.more ? [] : this.board.hidden;
    this.room = this.querySelector<HTMLElement>('.draft-layout')!.offsetHeight;
    this.more = !this.more;
    if (first) {
      this.focusNote(first.criterion);
    }
  }

  private asking(part: Partial<SendState>): void {
    this.send = { ...this.send, ...part };
    if (part.asking !== undefined) {
      this.focusOn(part.asking ? '.sent-day' : '.send-first');
    }
  }

  private async sent(on: string): Promise<void> {
    this.asking({ asking: false });
    await this.kept?.settle();
    this.answering = true;
    this.dispatchEvent(new CustomEvent('draft-sent', { detail: { on } }));
  }

  private async versions(): Promise<void> {
    await this.kept?.settle();
    this.dispatchEvent(new CustomEvent('draft-versions'));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { setup, texts } = this;
    if (!setup || !texts) {
      return nothing;
    }
    const id = this.uid;
    return html`
      <div class="draft-layout">
        <section class="sheet" aria-labelledby="${id}-title">
          <label class="sheet-title" id="${id}-title" for="${id}-text">${setup.title}</label>
          <div class="sheet-text ${this.long ? 'long' : ''}">
            ${this.long ? nothing : mirror(this.text, this.shown, this.active)}
            <textarea
              id="${id}-text"
              rows="1"
              lang=${setup.language}
              spellcheck="true"
              autocapitalize="sentences"
              placeholder=${setup.placeholder}
              aria-describedby="${id}-measures"
              @input=${this.typed}
              @paste=${this.paste}
              @blur=${() => void this.kept?.settle()}
              @keyup=${this.caret}
              @pointerup=${this.caret}
              @focus=${this.caret}
            ></textarea>
          </div>
          ${footer(`${id}-measures`, this.text, setup, texts, this.status, () => void this.versions())}
          ${this.taken ? changed(texts, () => this.taken && this.takeBack(this.taken)) : nothing}
          ${trouble(texts, this.status)}
          ${this.theirs ? this.choice(this.theirs) : nothing}
        </section>
        <div class="draft-notes${this.more ? ' more' : ''}" style="--room: ${this.room}px">
          ${this.readAlong ? notes(this.noteView()) : nothing}
          <p class="visually-hidden" role="status">${this.readAlong ? this.summary : ''}</p>
        </div>
        ${actions({
          setup,
          texts,
          state: this.send,
          sentOn: this.sentOn,
          undoable: this.undoable,
          text: () => this.text,
          change: (part) => this.asking(part),
          send: (on) => void this.sent(on),
          undo: () => {
            this.answering = true;
            this.dispatchEvent(new CustomEvent('draft-unsent'));
          },
        })}
        ${setup.model && this.text.trim()
          ? html`<details class="draft-model"><summary>${texts.model}</summary><p>${setup.model}</p></details>`
          : nothing}
      </div>
    `;
  }

  private choice(theirs: Standing): TemplateResult {
    return conflict(this.texts, {
      mine: this.text,
      theirs: theirs.text,
      keepMine: () => void this.kept?.keepMine(),
      takeTheirs: () => void this.kept?.takeTheirs(),
      putBoth: () => void this.kept?.putBoth((mine, other) => `${mine}\n\n${other}`),
    });
  }

  private noteView(): Parameters<typeof notes>[0] {
    return {
      aside: this.review?.aside ?? null,
      visible: this.board.visible,
      hidden: this.board.hidden,
      more: this.more,
      active: this.active,
      texts: this.texts,
      toggle: () => this.toggle(),
      hold: (criterion) => this.hold(criterion),
      keep: (criterion, keep) => void this.keepMine(criterion, keep),
      concerned: (criterion) => this.concerned(criterion),
      take: (criterion) => this.take(criterion),
    };
  }
}

function counted(count: number, one: string, several: string): string {
  return count === 0 ? '' : count === 1 ? one : fill(several, count);
}

/** Whether the focus fell to the page because what had it went away. */
function lost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** What a lesson's rule for done hangs on: a page is told when it changes, not at every save. */
function standing(review: Review | null, text: string): string {
  const open = review?.findings.filter((note) => note.must && !note.met && !note.overruled).map((note) => note.criterion);
  return JSON.stringify([text.trim() !== '', review?.aside != null, open]);
}

customElements.define('draft-sheet', DraftSheet);
