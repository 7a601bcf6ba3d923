import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { KeptForm } from './kept-form';

interface Fact {
  /** Names the row while the page lives. */
  row: number;
  text: string;
  prompt: string;
}

/** Fired at the window when the facts of an exercise change, for a narrative strip on the same page. */
export interface FactsChanged {
  course: string;
  exercise: string;
  facts: string[];
}

let rows = 0;

function fact(text = '', prompt = ''): Fact {
  return { row: ++rows, text, prompt };
}

/** Short facts, one a row, in an order of one's own. */
@customElement('fact-list')
export class FactList extends KeptForm<Fact[]> {
  @property() label = '';
  @property({ attribute: false }) prompts: string[] = [];
  @property({ type: Number }) min = 1;
  @property({ type: Number }) max = 7;

  protected override read(json: Record<string, unknown> | undefined): Fact[] {
    const kept = Array.isArray(json?.facts) ? json.facts : [];
    const facts = kept.filter((text) => typeof text === 'string').map((text) => fact(text));
    return facts.length ? facts : [fact()];
  }

  protected override write(facts: Fact[]): object {
    return { facts: facts.map(({ text }) => text) };
  }

  protected override lines(facts: Fact[]): string[] {
    return facts.map(({ text }) => text).filter((text) => text.trim());
  }

  protected override merge(mine: Fact[], theirs: Fact[]): Fact[] {
    const filled = mine.filter(({ text }) => text.trim());
    return [...filled, ...theirs.filter(({ text }) => text.trim() && !filled.some((each) => each.text === text))];
  }

  protected override edit(facts: Fact[]): void {
    super.edit(facts);
    const detail: FactsChanged = { course: this.course, exercise: this.exercise, facts: this.filled };
    window.dispatchEvent(new CustomEvent('acquaint-facts', { detail }));
  }

  protected override form(): TemplateResult {
    return html`${this.prompts.length ? this.questions() : nothing}
      <ol class="fact-rows" aria-label=${this.label}>
        ${repeat(
          this.value,
          ({ row }) => row,
          (each, place) => this.row(each, place),
        )}
      </ol>
      <div class="fact-end">
        ${this.value.length < this.max
          ? html`<button type="button" class="button" @click=${() => this.add(this.value.length)}>
              ${this.word('add')}
            </button>`
          : nothing}
        <p class="exercise-quiet" role="status">${this.count}</p>
      </div>`;
  }

  private get filled(): string[] {
    return this.value.map(({ text }) => text.trim()).filter(Boolean);
  }

  private get count(): string {
    const filled = this.filled.length;
    if (filled < this.min) {
      return this.word('count-min', filled, this.min);
    }
    return this.word(filled > this.max ? 'count-over' : 'count-max', filled, this.max);
  }

  private questions(): TemplateResult {
    return html`<p class="exercise-quiet" id="prompts-${this.exercise}">${this.word('prompts')}</p>
      <ul class="prompts" role="list" aria-labelledby="prompts-${this.exercise}">
        ${this.prompts.map(
          (prompt) => html`<li>
            <button type="button" class="chip" @click=${() => this.start(prompt)}>${prompt}</button>
          </li>`,
        )}
      </ul>`;
  }

  private row({ text, prompt, row }: Fact, place: number): TemplateResult {
    const name = text.trim() || this.word('nth', place + 1);
    return html`<li class="fact-row" data-row=${row}>
      <textarea
        rows="1"
        aria-label=${this.word('nth', place + 1)}
        placeholder=${prompt || this.word('placeholder')}
        .value=${text}
        @input=${(event: InputEvent) => this.type(place, (event.target as HTMLTextAreaElement).value)}
        @keydown=${(event: KeyboardEvent) => this.key(event, place)}
        @change=${() => this.settle()}
      ></textarea>
      <span class="row-tools">
        ${this.tool('↑', this.word('up', name), place === 0, () => this.move(place, -1))}
        ${this.tool('↓', this.word('down', name), place === this.value.length - 1, () => this.move(place, 1))}
        ${this.tool('×', this.word('remove', name), this.value.length === 1 && !text, () => this.removeRow(place))}
      </span>
    </li>`;
  }

  private tool(sign: string, label: string, disabled: boolean, action: () => void): TemplateResult {
    return html`<button type="button" class="tool" aria-label=${label} ?disabled=${disabled} @click=${action}>
      <span aria-hidden="true">${sign}</span>
    </button>`;
  }

  private type(place: number, typed: string): void {
    // a row is a line: pasted lines become one
    const text = typed.replace(/\s*\n\s*/g, ' ');
    this.edit(this.value.map((each, at) => (at === place ? { ...each, text } : each)));
  }

  private key(event: KeyboardEvent, place: number): void {
    const empty = this.value[place].text === '';
    if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      // beyond the most too: the count says so, and nothing that is typed on runs into another fact
      if (empty) {
        this.focusRow(place + 1);
      } else {
        this.add(place + 1);
      }
    } else if (event.key === 'Backspace' && empty && this.value.length > 1) {
      event.preventDefault();
      this.removeRow(place, Math.max(0, place - 1));
    }
  }

  private start(prompt: string): void {
    const empty = this.value.findIndex(({ text }) => text === '');
    if (empty >= 0) {
      this.value = this.value.map((each, at) => (at === empty ? { ...each, prompt } : each));
      this.focusRow(empty);
    } else if (this.value.length < this.max) {
      this.add(this.value.length, prompt);
    }
  }

  private add(place: number, prompt = ''): void {
    this.edit(this.value.toSpliced(place, 0, fact('', prompt)));
    this.focusRow(place);
  }

  private removeRow(place: number, next = place): void {
    const left = this.value.toSpliced(place, 1);
    this.edit(left.length ? left : [fact()]);
    this.settle();
    this.focusRow(Math.min(next, this.value.length - 1));
  }

  private move(place: number, by: number): void {
    const facts = [...this.value];
    const [moved] = facts.splice(place, 1);
    facts.splice(place + by, 0, moved);
    this.edit(facts);
    this.settle();
    void this.updateComplete.then(() => {
      const tools = this.querySelectorAll<HTMLButtonElement>(`[data-row="${moved.row}"] .tool`);
      const again = tools[by < 0 ? 0 : 1];
      (again.disabled ? tools[by < 0 ? 1 : 0] : again).focus();
    });
  }

  private focusRow(place: number): void {
    void this.updateComplete.then(() => {
      const field = this.querySelectorAll<HTMLTextAreaElement>('.fact-row textarea')[place];
      field?.focus();
      field?.setSelectionRange(field.value.length, field.value.length);
    });
  }
}
