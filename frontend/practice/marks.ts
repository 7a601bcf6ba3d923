import type { Note } from './server';

/** Words that a note is about, as offsets into the text as it stands now. */
export interface Mark {
  criterion: string;
  good: boolean;
  from: number;
  to: number;
}

/** A run of the text under the same marks; the first of them gives the colour. */
export interface Run {
  text: string;
  marks: Mark[];
}

export function marksOf(notes: Note[]): Mark[] {
  return notes
    .filter((note) => !note.overruled)
    .flatMap((note) =>
      note.spans.map(([from, to]) => ({ criterion: note.criterion, good: note.met, from, to })),
    );
}

/** The places where a note's edit would change the text; they move along like marks. */
export function placesOf(notes: Note[]): Mark[] {
  return notes.flatMap((note) =>
    note.edit ? [{ criterion: note.criterion, good: false, from: note.edit.from, to: note.edit.to }] : [],
  );
}

/** Moves marks along with an edit; those whose words were touched are dropped until the next review. */
export function shift(marks: Mark[], before: string, after: string): Mark[] {
  if (marks.length === 0 || before === after) {
    return marks;
  }
  const shorter = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < shorter && before[prefix] === after[prefix]) {
    prefix++;
  }
  let suffix = 0;
  while (suffix < shorter - prefix && before[before.length - 1 - suffix] === after[after.length - 1 - suffix]) {
    suffix++;
  }
  const end = before.length - suffix;
  const moved = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.to <= prefix) {
      return [mark];
    }
    return mark.from >= end ? [{ ...mark, from: mark.from + moved, to: mark.to + moved }] : [];
  });
}

/** Cuts the text where marks begin and end. A suggestion's colour goes before praise. */
export function runs(text: string, marks: Mark[]): Run[] {
  const fitting = marks.filter((mark) => mark.from < mark.to && mark.to <= text.length);
  const cuts = [...new Set([0, text.length, ...fitting.flatMap((mark) => [mark.from, mark.to])])].sort((a, b) => a - b);
  return cuts.slice(1).map((to, index) => ({
    text: text.slice(cuts[index], to),
    marks: fitting
      .filter((mark) => mark.from <= cuts[index] && to <= mark.to)
      .sort((a, b) => Number(a.good) - Number(b.good)),
  }));
}

/** The mark under the caret, a suggestion's before praise. */
export function markAt(marks: Mark[], caret: number): Mark | undefined {
  return marks.filter((mark) => mark.from <= caret && caret <= mark.to).sort((a, b) => Number(a.good) - Number(b.good))[0];
}
