import { html, nothing, type TemplateResult } from 'lit';
import '@vaadin/date-picker/src/vaadin-date-picker.js';
import { dayWords } from './day-words';
import { copy } from './editing';
import type { Setup, Texts } from './sheet-parts';

export interface SendState {
  /** Whether the day of sending is asked for. */
  asking: boolean;
  /** Whether the text was copied just now. */
  copied: boolean;
}

/** Ways out of the sheet: copy, a mail program, and "I sent it". */
export interface SendView {
  setup: Setup;
  texts: Texts;
  state: SendState;
  sentOn: string;
  undoable: boolean;
  text: () => string;
  change: (part: Partial<SendState>) => void;
  /** @param on a day as yyyy-mm-dd */
  send: (on: string) => void;
  undo: () => void;
}

export function actions(view: SendView): TemplateResult | typeof nothing {
  const { setup, texts, state } = view;
  if (!view.text().trim() && !setup.sendable) {
    return nothing;
  }
  return html`
    <div class="draft-ways">
      <button type="button" class="quiet" @click=${() => void copied(view)}>${state.copied ? texts.copied : texts.copy}</button>
      ${setup.mail
        ? html`<a class="quiet" href=${mailto(setup.mail, view.text())} router-ignore>${texts.mail}</a>`
        : nothing}
      ${setup.sendable ? sending(view) : nothing}
      <span class="visually-hidden" role="status">${state.copied ? texts.copied : ''}</span>
    </div>
  `;
}

function sending(view: SendView): TemplateResult {
  const { texts, state, sentOn, setup } = view;
  if (sentOn) {
    return html`<span class="sent" role="status" tabindex="-1">${sentOn}</span>
      ${view.undoable ? html`<button type="button" class="quiet" @click=${view.undo}>${texts.undo}</button>` : nothing}`;
  }
  if (!state.asking) {
    return html`<button type="button" class="quiet send-first" @click=${() => view.change({ asking: true })}>${texts.sent}</button>`;
  }
  return html`
    <form class="sent-form" @submit=${(event: SubmitEvent) => submit(event, view)}>
      <vaadin-date-picker
        class="sent-day"
        label=${texts.sentOn}
        required
        max=${setup.today}
        value=${setup.today}
        .i18n=${dayWords(setup.locale, texts.today, texts.cancel)}
      ></vaadin-date-picker>
      <button type="submit" class="quiet">${texts.record}</button>
      <button type="button" class="quiet" @click=${() => view.change({ asking: false })}>${texts.cancel}</button>
    </form>
  `;
}

function submit(event: SubmitEvent, view: SendView): void {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const day = form.querySelector<HTMLElement & { value: string; validate(): boolean }>('.sent-day')!;
  if (day.validate()) {
    view.send(day.value);
  } else {
    day.focus();
  }
}

async function copied(view: SendView): Promise<void> {
  if (await copy(view.text())) {
    view.change({ copied: true });
    setTimeout(() => view.change({ copied: false }), 3_000);
  }
}

/** An address by RFC 6068: lines end in CRLF, everything is percent-encoded. */
export function mailto(mail: { to: string; subject: string }, text: string): string {
  const to = encodeURIComponent(mail.to).replace('%40', '@');
  const body = encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));
  return `mailto:${to}?subject=${encodeURIComponent(mail.subject)}&body=${body}`;
}
