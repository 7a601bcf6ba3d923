import type { Note, Review } from './server';

const PRAISES = 2;
const SUGGESTIONS = 3;

/**
 * Which notes are shown and in which order. What is shown stays where it is: a suggestion that was taken turns into its
 * praise in place, newcomers come last, and what has nothing more to say goes only when nobody is at it.
 */
export class Board {
  private order: string[] = [];
  private notes = new Map<string, Note>();
  private shown = new Set<string>();

  /** Takes a review over; `held` names the note that is hovered or focused. */
  update(review: Review, held: string | null): void {
    const now = new Map(review.findings.map((note) => [note.criterion, note]));
    const heldNote = held === null ? undefined : this.notes.get(held);
    if (heldNote && !now.has(heldNote.criterion)) {
      now.set(heldNote.criterion, heldNote);
    }
    this.order = [...this.order.filter((criterion) => now.has(criterion)), ...[...now.keys()].filter((criterion) => !this.notes.has(criterion))];
    this.notes = now;
    this.shown = new Set([...this.shown].filter((criterion) => now.has(criterion)));
    this.admit();
  }

  /** Begins anew in the review's own order, for another text. */
  reset(): void {
    this.order = [];
    this.notes.clear();
    this.shown.clear();
  }

  get visible(): Note[] {
    return this.pick((criterion) => this.shown.has(criterion));
  }

  get hidden(): Note[] {
    return this.pick((criterion) => !this.shown.has(criterion));
  }

  get suggestions(): number {
    return this.all.filter(isSuggestion).length;
  }

  get praises(): number {
    return this.all.filter((note) => note.met).length;
  }

  private get all(): Note[] {
    return [...this.notes.values()];
  }

  private pick(wanted: (criterion: string) => boolean): Note[] {
    return this.order.filter(wanted).flatMap((criterion) => this.notes.get(criterion) ?? []);
  }

  private admit(): void {
    for (const note of this.pick((criterion) => !this.shown.has(criterion))) {
      const kin = this.visible.filter((other) => kind(other) === kind(note)).length;
      if (kin < room(note)) {
        this.shown.add(note.criterion);
      }
    }
  }
}

function kind(note: Note): 'praise' | 'suggestion' | 'mine' {
  return note.met ? 'praise' : isSuggestion(note) ? 'suggestion' : 'mine';
}

function isSuggestion(note: Note): boolean {
  return !note.met && !note.overruled;
}

function room(note: Note): number {
  return { praise: PRAISES, suggestion: SUGGESTIONS, mine: Infinity }[kind(note)];
}
