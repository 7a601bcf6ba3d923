/** Words a minute of calm speech (the course's own figure). */
const SPOKEN_PER_MINUTE = 140;

/** A word is a run of characters that are not white space, as the coach counts. */
export function words(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/\S+/gu)) {
    count++;
  }
  return count;
}

/** Seconds that so many words take when said aloud. */
export function secondsAloud(count: number): number {
  return Math.round((count * 60) / SPOKEN_PER_MINUTE);
}

/** Puts values into the places {0}, {1} … of a translated sentence. */
export function fill(pattern: string | undefined, ...values: Array<string | number>): string {
  return (pattern ?? '').replace(/\{(\d)\}/g, (place, index) => String(values[Number(index)] ?? place));
}
