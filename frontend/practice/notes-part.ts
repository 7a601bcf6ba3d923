import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Note } from './server';
import { fill } from './measures';
import type { Texts } from './sheet-parts';

const LONGEST_OFFER = 48;

/** What the notes show, and what they can be asked for. */
export interface NoteView {
  aside: string | null;
  visible: Note[];
  hidden: Note[];
  more: boolean;
  active: string | null;
  texts: Texts;
  toggle: () => void;
  /** A note is looked at (hovered or focused); null when none is any more. */
  hold: (criterion: string | null) => void;
  keep: (criterion: string, keep: boolean) => void;
  /** The words that a note's edit would change, as they stand now; undefined when they were changed since. */
  concerned: (criterion: string) => string | undefined;
  /** Takes a note's edit over. */
  take: (criterion: string) => void;
}

/** The coach's notes; one kind sentence in their place where there is nothing to find yet. */
export function notes(view: NoteView): TemplateResult {
  if (view.aside) {
    return html`<p class="draft-aside">${view.aside}</p>`;
  }
  const shown = view.more ? [...view.visible, ...view.hidden] : view.visible;
  const more = view.hidden.length
    ? html`<button type="button" class="quiet" aria-expanded=${view.more} @click=${view.toggle}>
        ${view.more ? view.texts.fewer : fill(view.texts.more, view.hidden.length)}
      </button>`
    : nothing;
  return html`
    <ul role="list" aria-label=${view.texts.notes}>
      ${repeat(
        shown,
        (note) => note.criterion,
        (note) => (note.overruled && !note.met ? kept(note, view) : finding(note, view)),
      )}
    </ul>
    ${more}
  `;
}

function finding(note: Note, view: NoteView): TemplateResult {
  const near = view.active === note.criterion ? ' near' : '';
  return html`
    <li
      class="draft-note ${note.met ? 'good' : 'mend'}${near}"
      data-criterion=${note.criterion}
      tabindex="0"
      @pointerenter=${() => view.hold(note.criterion)}
      @pointerleave=${() => view.hold(null)}
      @focusin=${() => view.hold(note.criterion)}
      @focusout=${() => view.hold(null)}
    >
      <p class="note-title">
        <span class="visually-hidden">${note.met ? view.texts.works : view.texts.suggestion}</span> ${note.title}
      </p>
      <p class="note-reason">${note.message}</p>
      ${note.met ? nothing : mending(note, view)}
    </li>
  `;
}

function mending(note: Note, view: NoteView): TemplateResult {
  return html`
    ${note.hint ? html`<p class="note-hint">${note.hint}</p>` : nothing} ${offer(note, view)}
    <p class="note-ways">
      <button type="button" class="quiet" @click=${() => view.keep(note.criterion, true)}>
        ${view.texts.keepMine}<span class="visually-hidden">: ${note.title}</span>
      </button>
      ${note.lesson
        ? html`<a href=${relative(note.lesson)}>${view.texts.lesson}<span class="visually-hidden">: ${note.title}</span></a>`
        : nothing}
    </p>
  `;
}

/** The draft's own words, mended: taken over with one click. */
function offer(note: Note, view: NoteView): TemplateResult | typeof nothing {
  const concerned = view.concerned(note.criterion);
  if (!note.edit || concerned === undefined) {
    return nothing;
  }
  const { write, add, takeOut } = view.texts;
  const words = note.edit.text.trim();
  const gone = concerned.length - note.edit.text.length > 1 && concerned.endsWith(note.edit.text.toLowerCase());
  const label = gone ? fill(takeOut, short(concerned.slice(0, concerned.length - note.edit.text.length))) : fill(concerned === '' ? add : write, short(words));
  return html`<button type="button" class="note-offer" @click=${() => view.take(note.criterion)}>${label}</button>`;
}

function short(words: string): string {
  const line = words.trim().replace(/\s+/g, ' ');
  return line.length > LONGEST_OFFER ? `${line.slice(0, LONGEST_OFFER).trimEnd()} …` : line;
}

function kept(note: Note, view: NoteView): TemplateResult {
  return html`
    <li class="draft-note mine" data-criterion=${note.criterion}>
      <p class="note-reason">${fill(view.texts.youKeep, note.title)}</p>
      <button type="button" class="quiet" @click=${() => view.keep(note.criterion, false)}>
        ${view.texts.undo}<span class="visually-hidden">: ${note.title}</span>
      </button>
    </li>
  `;
}

/** Addresses of the application are relative to its base, wherever that is. */
function relative(address: string): string {
  return address.replace(/^\//, '');
}
