/** The frame's own movements: the drawer on a phone, the choice of light and dark, and where the focus goes. */

type Scheme = 'system' | 'light' | 'dark';

const SCHEME = 'acquaint:scheme';
const WIDE = window.matchMedia('(min-width: 1024px)');

interface Frame {
  arrived(): void;
  scheme(button: HTMLElement): void;
}

function layout(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.frame');
}

function menuButton(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.menu-button');
}

function isOpen(): boolean {
  return layout()?.dataset.drawer === 'open';
}

/** What is behind an open drawer takes no focus and no reading. */
function setOpen(open: boolean): void {
  const frame = layout();
  if (!frame || isOpen() === open) {
    return;
  }
  frame.dataset.drawer = open ? 'open' : 'closed';
  frame.querySelectorAll<HTMLElement>('[data-behind]').forEach((part) => part.toggleAttribute('inert', open));
  menuButton()?.setAttribute('aria-expanded', String(open));
  const rail = frame.querySelector<HTMLElement>('.rail');
  if (open) {
    rail?.querySelector<HTMLElement>('.rail-close')?.focus();
  } else if (!rail || rail.contains(document.activeElement)) {
    menuButton()?.focus();
  }
}

function chosen(): Scheme {
  const kept = localStorage.getItem(SCHEME);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

function choose(scheme: Scheme): void {
  if (scheme === 'system') {
    localStorage.removeItem(SCHEME);
    delete document.documentElement.dataset.scheme;
  } else {
    localStorage.setItem(SCHEME, scheme);
    document.documentElement.dataset.scheme = scheme;
  }
}

function name(button: HTMLElement): void {
  button.textContent = button.dataset[chosen()] ?? '';
}

function onClick(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : undefined;
  if (target?.closest('.menu-button')) {
    setOpen(true);
  } else if (target?.closest('.skip-link')) {
    event.preventDefault();
    document.querySelector<HTMLElement>('main')?.focus();
  } else if (target?.closest('.rail-close, .backdrop, .rail a')) {
    setOpen(false);
  }
}

function onKey(event: KeyboardEvent): void {
  if (event.key === 'Escape' && isOpen()) {
    event.preventDefault();
    setOpen(false);
  }
}

let arrivals = 0;

const frame: Frame = {
  /** After each navigation but the first, the reader is put before the new page's heading. */
  arrived() {
    setOpen(false);
    document.querySelector('.rail [aria-current]')?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    if (arrivals++ === 0) {
      return;
    }
    requestAnimationFrame(() => {
      const heading = document.querySelector<HTMLElement>('main h1');
      heading?.setAttribute('tabindex', '-1');
      heading?.focus({ preventScroll: true });
    });
  },

  /** Goes round system, light, dark; the button's words say which one stands. */
  scheme(button) {
    name(button);
    button.addEventListener('click', () => {
      const order: Scheme[] = ['system', 'light', 'dark'];
      choose(order[(order.indexOf(chosen()) + 1) % order.length]!);
      name(button);
    });
  },
};

(window as unknown as { acquaintFrame: Frame }).acquaintFrame = frame;
document.addEventListener('click', onClick);
document.addEventListener('keydown', onKey);
WIDE.addEventListener('change', () => setOpen(false));
export {};
