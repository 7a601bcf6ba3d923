import { html, nothing, type TemplateResult } from 'lit';
import type { DocumentKey } from './buffer';
import type { KeptStatus } from './kept';
import { fill, secondsAloud, words } from './measures';
import { runs, type Mark } from './marks';

/** What a sheet is for, as the server's part of the page says it. */
export interface Setup extends DocumentKey {
  text: string;
  revision: number;
  title: string;
  placeholder: string;
  /** A model answer; empty for none. */
  model: string;
  /** Of the course: the browser spells by it. */
  language: string;
  /** Most words that the rubric wants; null for no limit. */
  mostWords: number | null;
  /** Whom a mail goes to; null where the draft is sent to nobody. */
  mail: { to: string; subject: string } | null;
  /** Whether "I sent it" is offered. */
  sendable: boolean;
  /** Of the page: days are written as it writes them. */
  locale: string;
  /** The day it is for the writer: the latest day on which it can have been sent. */
  today: string;
}

export type Texts = Record<string, string>;

/** The text once more, inert and transparent, with the marks under its words. */
export function mirror(text: string, marks: Mark[], active: string | null): TemplateResult {
  const parts = runs(text, marks).map((run) => {
    const mark = run.marks[0];
    if (!mark) {
      return run.text;
    }
    const near = run.marks.some((each) => each.criterion === active) ? ' near' : '';
    return html`<span class="mark ${mark.good ? 'good' : 'mend'}${near}">${run.text}</span>`;
  });
  // a last empty line has no height of its own without a character on it
  return html`<div class="sheet-mirror" aria-hidden="true">${parts}${'\u200b'}</div>`;
}

/** Words, seconds aloud, the limit, what is kept and where. */
export function footer(
  id: string,
  text: string,
  setup: Setup,
  texts: Texts,
  status: KeptStatus,
  versions: () => void,
): TemplateResult {
  const count = words(text);
  const most = setup.mostWords ?? null;
  const seconds = secondsAloud(count);
  return html`
    <div class="sheet-foot">
      <p class="measures" id=${id}>
        <span class=${most !== null && count > most ? 'beyond' : ''}>
          <b>${count}</b> ${most === null ? (count === 1 ? texts.word : texts.words) : fill(texts.ofWords, most)}
        </span>
        <span><b>${seconds}</b> ${seconds === 1 ? texts.second : texts.seconds}</span>
      </p>
      <p class="kept-state">${stateWords(texts, status, text)}</p>
      ${setup.revision > 0 || status.state !== 'saved' || text
        ? html`<button type="button" class="quiet" @click=${versions}>${texts.versions}</button>`
        : nothing}
    </div>
  `;
}

function stateWords(texts: Texts, status: KeptStatus, text: string): string {
  switch (status.state) {
    case 'saved':
      return text ? texts.saved : '';
    case 'typing':
    case 'saving':
      return texts.saving;
    case 'waiting':
    case 'login':
      return status.buffered ? texts.inBrowser : texts.nowhere;
    default:
      return texts.notSaved;
  }
}

/** A suggestion was taken over just now, and can be taken back. */
export function changed(texts: Texts, undo: () => void): TemplateResult {
  return html`<p class="sheet-changed">
    <span role="status">${texts.changed}</span> <button type="button" class="quiet" @click=${undo}>${texts.undo}</button>
  </p>`;
}

/** What keeps the text from being saved and what to do; silent while all is well. */
export function trouble(texts: Texts, status: KeptStatus): TemplateResult {
  return html`<p class="sheet-trouble" role="status">${troubleWords(texts, status)}</p>`;
}

function troubleWords(texts: Texts, status: KeptStatus): TemplateResult | string | typeof nothing {
  const unbuffered = status.buffered || status.state === 'saved' ? '' : ` ${texts.unbuffered}`;
  switch (status.state) {
    case 'waiting':
      return `${status.message ?? texts.waiting}${unbuffered}`;
    case 'login':
      return html`${texts.login}${unbuffered} ${loginLink(texts.loginLink)}`;
    case 'refused':
      return `${status.message ?? texts.notSaved}${unbuffered}`;
    case 'conflict':
      return `${texts.conflict}${unbuffered}`;
    default:
      return nothing;
  }
}

/** To this very page, in another tab: the server asks for the log-in first. */
export function loginLink(words: string | undefined): TemplateResult {
  return html`<a class="kept-login" href=${window.location.pathname} target="_blank" router-ignore>${words}</a>`;
}

/** What is asked when another tab or device saved since, and what the answers do. */
export interface Conflict {
  mine: string;
  theirs: string;
  keepMine: () => void;
  takeTheirs: () => void;
  /** Undefined where the two cannot be one. */
  putBoth: (() => void) | undefined;
}

/** Both texts; whichever is not taken is kept as a version. */
export function conflict(texts: Texts, { mine, theirs, keepMine, takeTheirs, putBoth }: Conflict): TemplateResult {
  return html`
    <div class="sheet-conflict" role="group" aria-label=${texts.conflict}>
      <div class="both">
        ${side(texts.mine, mine, texts.keepThis, keepMine)} ${side(texts.theirs, theirs, texts.takeOther, takeTheirs)}
      </div>
      ${putBoth ? html`<button type="button" class="quiet" @click=${putBoth}>${texts.putBoth}</button>` : nothing}
      <p class="quietly">${texts.nothingLost}</p>
    </div>
  `;
}

function side(which: string, text: string, answer: string, take: () => void): TemplateResult {
  return html`<div>
    <p class="which">${which}</p>
    <blockquote tabindex="0" aria-label=${which}>${text.trim() ? text : '–'}</blockquote>
    <button type="button" class="quiet" @click=${take}>${answer}</button>
  </div>`;
}
