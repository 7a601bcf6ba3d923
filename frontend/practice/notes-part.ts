import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Note } from './server';
import { fill } from './measures';
import type { Texts } from './sheet-parts';

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
    ${note.hint ? html`<p class="note-hint">${note.hint}</p>` : nothing}
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

function kept(note: Note, view: NoteView): TemplateResult {
  return html`
    <li class="draft-note mine">
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
