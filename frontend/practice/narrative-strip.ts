import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { FactsChanged } from './fact-list';
import type { Review } from './kept';
import { KeptForm } from './kept-form';
import { secondsAloud, words as countWords } from './measures';
import { standing } from './server';

interface Part {
  id: string;
  title: string;
  prompt: string;
  /** The length to aim at. */
  words: number;
}

/** The sheet into which the pieces go. */
interface Sheet extends HTMLElement {
  readonly value: string;
  /** Puts the text in place of all, as if it were typed. */
  putTogether(text: string): void;
}

/** A narrative in short pieces, each with a length to aim at, and the facts that they carry already. */
@customElement('narrative-strip')
export class NarrativeStrip extends KeptForm<Record<string, string>> {
  @property({ attribute: false }) parts: Part[] = [];
  /** The exercise whose facts are ticked off; empty for none. */
  @property() factsFrom = '';
  @property({ attribute: false }) facts: string[] = [];
  /** The draft into which the pieces are put together. */
  @property() into = '';

  @state() private covered: string[] = [];
  @state() private asking = false;
  @state() private news = '';

  private readonly listed = (event: Event) => this.hear((event as CustomEvent<FactsChanged>).detail);

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('acquaint-facts', this.listed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('acquaint-facts', this.listed);
  }

  protected override read(json: Record<string, unknown> | undefined): Record<string, string> {
    const kept = Object.entries(json?.parts ?? {});
    return Object.fromEntries(kept.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  }

  protected override write(parts: Record<string, string>): object {
    return { parts };
  }

  protected override lines(parts: Record<string, string>): string[] {
    return this.parts.flatMap(({ id, title }) => (parts[id]?.trim() ? [`${title}: ${parts[id]}`] : []));
  }

  protected override merge(mine: Record<string, string>, theirs: Record<string, string>): Record<string, string> {
    const both = { ...theirs, ...mine };
    for (const [id, text] of Object.entries(theirs)) {
      const here = both[id] ?? '';
      both[id] = here.includes(text) ? here : text.includes(here) ? text : `${here}\n\n${text}`;
    }
    return both;
  }

  protected override opened(): void {
    if (this.revision > 0 && this.facts.length) {
      const { account, course, exercise } = this;
      void standing({ account, course, exercise, contact: null }).then((now) => this.reviewed(now?.review ?? null));
    }
  }

  protected override reviewed(review: Review | null): void {
    this.covered = review?.factsCovered ?? [];
  }

  protected override form(): TemplateResult {
    return html`<div class="strip">${this.parts.map((part) => this.piece(part))}</div>
      ${this.facts.length ? this.ticks() : nothing}
      <p class="strip-total" role="status">${this.word('seconds', this.seconds)}</p>
      ${this.asking ? this.question() : this.action()}
      <p class="exercise-quiet" role="status">${this.news}</p>`;
  }

  private get pieces(): string[] {
    return this.parts.map(({ id }) => (this.value[id] ?? '').trim()).filter(Boolean);
  }

  private get seconds(): number {
    return secondsAloud(countWords(this.pieces.join(' ')));
  }

  private get sheet(): Sheet | null {
    return this.into ? document.querySelector<Sheet>(`draft-sheet[exercise="${CSS.escape(this.into)}"]`) : null;
  }

  private piece({ id, title, prompt, words }: Part): TemplateResult {
    const text = this.value[id] ?? '';
    const count = countWords(text);
    const field = `${this.exercise}-${id}`;
    return html`<div class="strip-part">
      <label for=${field}>${title}</label>
      <p class="exercise-quiet" id="${field}-prompt">${prompt}</p>
      <textarea
        id=${field}
        class="prose-field"
        rows="3"
        aria-describedby="${field}-prompt ${field}-length"
        .value=${text}
        @input=${(event: InputEvent) => this.type(id, (event.target as HTMLTextAreaElement).value)}
        @change=${() => this.settle()}
      ></textarea>
      <div class="strip-length">
        <progress max=${words} value=${Math.min(count, words)} aria-hidden="true"></progress>
        <span id="${field}-length">${this.word('length', count, words)}</span>
      </div>
    </div>`;
  }

  private ticks(): TemplateResult {
    return html`<p class="exercise-quiet" id="ticks-${this.exercise}">${this.word('facts')}</p>
      <ul class="fact-ticks" role="list" aria-labelledby="ticks-${this.exercise}">
        ${this.facts.map((fact) => {
          const carried = this.covered.includes(fact);
          return html`<li class=${carried ? 'covered' : ''}>
            <span aria-hidden="true">${carried ? '✓' : '○'}</span> ${fact}
            <span class="visually-hidden">${this.word(carried ? 'covered' : 'not-yet')}</span>
          </li>`;
        })}
      </ul>`;
  }

  private action(): TemplateResult | typeof nothing {
    return this.pieces.length && this.sheet
      ? html`<div class="actions">
          <button type="button" class="button" @click=${() => this.together()}>${this.word('together')}</button>
        </div>`
      : nothing;
  }

  private question(): TemplateResult {
    return html`<div class="kept-conflict" role="group" aria-label=${this.word('replace')}>
      <p role="alert">${this.word('replace')}</p>
      <button type="button" class="button" @click=${() => this.put()}>${this.word('replace-yes')}</button>
      <button type="button" class="button" @click=${() => this.put(`${this.sheet?.value}\n\n`)}>
        ${this.word('replace-add')}
      </button>
      <button type="button" class="button" @click=${() => (this.asking = false)}>${this.word('replace-no')}</button>
    </div>`;
  }

  private type(id: string, text: string): void {
    this.news = '';
    this.edit({ ...this.value, [id]: text });
  }

  private together(): void {
    const standing = this.sheet?.value.trim() ?? '';
    if (standing && standing !== this.pieces.join(' ')) {
      this.asking = true;
      void this.updateComplete.then(() => this.querySelector<HTMLElement>('.kept-conflict button')?.focus());
    } else {
      this.put();
    }
  }

  private put(before = ''): void {
    this.asking = false;
    this.settle();
    this.sheet?.putTogether(before + this.pieces.join(' '));
    this.news = this.word('put');
  }

  private hear({ course, exercise, facts }: FactsChanged): void {
    if (course === this.course && exercise === this.factsFrom) {
      this.facts = facts;
    }
  }
}
