import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { KeptForm } from './kept-form';
import * as plan from './plan';
import type { Segment } from './plan';

/** A plan whose segments always add up to the minutes there are. */
@customElement('agenda-plan')
export class AgendaPlan extends KeptForm<Segment[]> {
  @property() label = '';
  @property({ type: Number }) minutes = 25;
  @property({ attribute: false }) suggested: Segment[] = [];

  @state() private news = '';

  protected override read(json: Record<string, unknown> | undefined): Segment[] {
    const kept = Array.isArray(json?.segments) ? json.segments.filter(isSegment).filter(isFirst) : [];
    return plan.fit(kept.length ? kept : this.suggested, this.minutes);
  }

  protected override write(segments: Segment[]): object {
    return { segments: segments.map(({ id, title, minutes }) => ({ id, title, minutes })) };
  }

  protected override lines(segments: Segment[]): string[] {
    return segments.map(({ minutes, title }) => `${this.word('minutes', minutes)}  ${title}`);
  }

  protected override form(): TemplateResult {
    return html`<div class="plan-bar" aria-hidden="true">
        ${this.value.map(({ minutes }) => html`<span style="flex-grow:${minutes}">${minutes}</span>`)}
      </div>
      <ol class="plan-rows" aria-label=${this.label}>
        ${repeat(
          this.value,
          ({ id }) => id,
          (segment, place) => this.row(segment, place),
        )}
      </ol>
      <p class="plan-total">${this.word('total', plan.total(this.value))}</p>
      <div class="actions">
        ${this.everKept
          ? nothing
          : html`<button type="button" class="button" @click=${() => this.keep(this.value)}>${this.word('keep')}</button>`}
        <button type="button" class="button" ?disabled=${!plan.canAdd(this.value)} @click=${() => this.add()}>
          ${this.word('add')}
        </button>
        <button type="button" class="button" @click=${() => this.again()}>${this.word('again')}</button>
      </div>
      <p class="visually-hidden" role="status">${this.news}</p>`;
  }

  private row(segment: Segment, place: number): TemplateResult {
    const name = segment.title.trim() || this.word('nth', place + 1);
    const from = plan.total(this.value.slice(0, place));
    const last = this.value.length - 1;
    return html`<li class="plan-row" data-segment=${segment.id}>
      <span class="plan-time">${from}–${from + segment.minutes}</span>
      <textarea
        rows="1"
        aria-label=${this.word('nth', place + 1)}
        .value=${segment.title}
        @input=${(event: InputEvent) => this.rename(place, (event.target as HTMLTextAreaElement).value)}
        @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && event.preventDefault()}
        @change=${() => this.settle()}
      ></textarea>
      <span class="plan-minutes" role="group" aria-label=${this.word('length', name)}>
        ${this.tool('shorter', '−', this.word('shorter', name), !plan.canShrink(this.value, place), () =>
          this.resize(plan.shorter(this.value, place)),
        )}
        <span class="plan-length">${this.word('minutes', segment.minutes)}</span>
        ${this.tool('longer', '+', this.word('longer', name), !plan.canGrow(this.value, place), () =>
          this.resize(plan.longer(this.value, place)),
        )}
      </span>
      <span class="row-tools">
        ${this.tool('up', '↑', this.word('up', name), place === 0, () => this.move(place, -1))}
        ${this.tool('down', '↓', this.word('down', name), place === last, () => this.move(place, 1))}
        ${this.tool('remove', '×', this.word('remove', name), last === 0, () => this.removeRow(place, name))}
      </span>
    </li>`;
  }

  private tool(kind: string, sign: string, label: string, disabled: boolean, action: () => void): TemplateResult {
    // not the attribute "disabled": whoever is on the button would lose their place
    return html`<button
      type="button"
      class="tool ${kind}"
      aria-label=${label}
      aria-disabled=${disabled}
      @click=${() => disabled || action()}
    >
      <span aria-hidden="true">${sign}</span>
    </button>`;
  }

  private keep(segments: Segment[]): void {
    this.edit(segments);
    this.settle();
  }

  private rename(place: number, typed: string): void {
    const title = typed.replace(/\s*\n\s*/g, ' ');
    this.edit(this.value.map((each, at) => (at === place ? { ...each, title } : each)));
  }

  private resize(segments: Segment[]): void {
    const changed = segments.filter((each, at) => each.minutes !== this.value[at].minutes);
    this.news = changed.map(({ title, minutes }) => this.word(minutes === 1 ? 'now-one' : 'now', title, minutes)).join(' ');
    this.edit(segments);
  }

  private move(place: number, by: number): void {
    const { id, title } = this.value[place];
    this.keep(plan.move(this.value, place, by));
    this.news = this.word('moved', title, place + by + 1, this.value.length);
    const button = by < 0 ? 'up' : 'down';
    void this.updateComplete.then(() => {
      const row = this.querySelector(`[data-segment="${CSS.escape(id)}"]`);
      const again = row?.querySelector<HTMLButtonElement>(`.${button}`);
      const other = row?.querySelector<HTMLButtonElement>(by < 0 ? '.down' : '.up');
      (again?.ariaDisabled === 'true' ? other : again)?.focus();
    });
  }

  private removeRow(place: number, name: string): void {
    this.keep(plan.remove(this.value, place));
    this.news = this.word('removed', name);
    this.focusTitle(Math.min(place, this.value.length - 1));
  }

  private add(): void {
    const id = `own-${Date.now().toString(36)}`;
    this.keep(plan.add(this.value, id, ''));
    this.focusTitle(this.value.length - 1);
  }

  private again(): void {
    this.keep(plan.fit(this.suggested, this.minutes));
    this.news = this.word('again-done');
  }

  private focusTitle(place: number): void {
    void this.updateComplete.then(() => {
      this.querySelectorAll<HTMLTextAreaElement>('.plan-row textarea')[place]?.focus();
    });
  }
}

function isSegment(value: unknown): value is Segment {
  const segment = value as Partial<Segment> | null;
  return (
    typeof segment?.id === 'string' &&
    typeof segment.title === 'string' &&
    typeof segment.minutes === 'number' &&
    segment.minutes >= 1
  );
}

function isFirst({ id }: Segment, place: number, segments: Segment[]): boolean {
  return segments.findIndex((each) => each.id === id) === place;
}
