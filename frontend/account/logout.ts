/*
 * Logs out without losing what was typed. Before the session ends, everything on the page that keeps text in the
 * browser hears `acquaint-before-logout` on the window. A listener may
 *   - add a promise to `event.detail.waitFor`: log-out waits for it, and asks the person when it is rejected;
 *   - add a function to `event.detail.clear`: it runs right before log-out and removes what the browser still holds;
 *   - call `event.preventDefault()`: nothing happens.
 */

interface BeforeLogout {
  waitFor: Array<Promise<unknown>>;
  clear: Array<() => void>;
}

interface Csrf {
  header: string;
  token: string;
}

const ATTRIBUTE = 'data-log-out';

let running = false;

document.addEventListener('click', (event) => {
  const button = event
    .composedPath()
    .find((node): node is HTMLElement => node instanceof HTMLElement && node.hasAttribute(ATTRIBUTE));
  if (button && !running) {
    event.preventDefault();
    void begin(button);
  }
});

/** Called by the page when the account is erased: nothing of it stays in the browser. */
(window as unknown as { acquaintForget: () => void }).acquaintForget = () =>
  ask().clear.forEach((clear) => clear());

async function begin(button: HTMLElement): Promise<void> {
  running = true;
  try {
    const asked = ask();
    if (asked.prevented) {
      return;
    }
    const settled = await Promise.allSettled(asked.waitFor);
    const unsaved = settled.some((one) => one.status === 'rejected');
    if (unsaved && !(await decide(button, 'unsaved', true))) {
      return;
    }
    const next = await there();
    if (await end()) {
      asked.clear.forEach((clear) => clear());
      window.location.assign(next);
    } else {
      await decide(button, 'unreachable', false);
    }
  } finally {
    running = false;
  }
}

function ask(): BeforeLogout & { prevented: boolean } {
  const detail: BeforeLogout = { waitFor: [], clear: [] };
  const event = new CustomEvent('acquaint-before-logout', { cancelable: true, detail });
  return { ...detail, prevented: !window.dispatchEvent(event) };
}

/** Where to go afterwards: where the session at an issuer ends, if that is wished, or else the page for logging in. */
async function there(): Promise<string> {
  try {
    const answer = await fetch('api/log-out-there', { headers: { Accept: 'application/json' } });
    return answer.status === 200 ? ((await answer.json()) as { url: string }).url : 'login?bye';
  } catch {
    return 'login?bye';
  }
}

/** True when the session has ended, or had ended already. */
async function end(): Promise<boolean> {
  try {
    const answer = await fetch('api/csrf', { headers: { Accept: 'application/json' } });
    if (answer.status === 401) {
      return true;
    }
    const { header, token } = (await answer.json()) as Csrf;
    const out = await fetch('logout', { method: 'POST', headers: { [header]: token }, redirect: 'manual' });
    return out.type === 'opaqueredirect' || out.ok;
  } catch {
    return false;
  }
}

/** Shows why log-out cannot go on by itself; true when it is to go on all the same. */
function decide(button: HTMLElement, reason: string, mayGoOn: boolean): Promise<boolean> {
  const dialog = document.createElement('dialog');
  dialog.className = 'log-out-dialog';
  const text = document.createElement('p');
  text.textContent = button.getAttribute(`data-${reason}`);
  const stay = choice(button.getAttribute('data-stay'), 'stay');
  stay.autofocus = true;
  const choices = document.createElement('form');
  choices.method = 'dialog';
  choices.append(stay);
  if (mayGoOn) {
    choices.append(choice(button.getAttribute('data-anyway'), 'anyway'));
  }
  dialog.append(text, choices);
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'anyway');
    });
    dialog.showModal();
  });
}

function choice(label: string | null, value: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.value = value;
  button.textContent = label;
  return button;
}

export {};
