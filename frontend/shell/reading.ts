/** Follows a reader down a lesson: brings them back to their place, and tells the server where they are. */

const EVERY_MS = 2000;
const ENDS = 0.02;

interface Reading {
  follow(lesson: HTMLElement, place: number): void;
}

let stop: () => void = () => {};

function room(): number {
  return document.documentElement.scrollHeight - window.innerHeight;
}

function bringBack(place: number): void {
  if (location.hash || place < ENDS || place > 1 - ENDS) {
    return;
  }
  // twice, because the router scrolls to the top after the view is there
  requestAnimationFrame(() => requestAnimationFrame(() => window.scrollTo({ top: place * room(), behavior: 'instant' })));
}

function tell(lesson: HTMLElement, name: string, place?: number): void {
  lesson.dispatchEvent(new CustomEvent(name, { detail: { place } }));
}

/** Tells the place at most once in a while, and only when the reader has moved. */
function tellPlace(lesson: HTMLElement, signal: AbortSignal): void {
  let timer: number | undefined;
  const now = () => {
    timer = undefined;
    if (lesson.isConnected && room() > 0) {
      tell(lesson, 'reading-place', Math.min(1, Math.max(0, window.scrollY / room())));
    }
  };
  window.addEventListener('scroll', () => (timer ??= window.setTimeout(now, EVERY_MS)), { passive: true, signal });
  signal.addEventListener('abort', () => window.clearTimeout(timer));
}

/** Tells once that the foot of the lesson came into view. */
function tellEnd(lesson: HTMLElement, signal: AbortSignal): void {
  const foot = lesson.querySelector('.lesson-end');
  if (!foot) {
    return;
  }
  const observer = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) {
      observer.disconnect();
      tell(lesson, 'reading-end');
    }
  });
  observer.observe(foot);
  signal.addEventListener('abort', () => observer.disconnect());
}

const reading: Reading = {
  follow(lesson, place) {
    stop();
    const ended = new AbortController();
    stop = () => ended.abort();
    bringBack(place);
    tellPlace(lesson, ended.signal);
    tellEnd(lesson, ended.signal);
  },
};

(window as unknown as { acquaintReading: Reading }).acquaintReading = reading;
export {};
