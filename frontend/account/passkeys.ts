/*
 * Logs in with a passkey, and adds one. A button with `data-passkey` is shown only where the browser knows passkeys; it
 * hears `passkey-told` with a word for what came of it: added, stopped, known, address or failed.
 */

type Json = Record<string, unknown>;

interface Csrf {
  header: string;
  token: string;
}

const HEADER = 'X-CSRF-TOKEN';

let running = false;

if (window.PublicKeyCredential && 'parseCreationOptionsFromJSON' in window.PublicKeyCredential) {
  document.documentElement.classList.add('knows-passkeys');
}

document.addEventListener('click', (event) => {
  const button = event
    .composedPath()
    .find((node): node is HTMLElement => node instanceof HTMLElement && node.dataset.passkey === 'log-in');
  if (button) {
    void tell(button, () => logIn(button));
  }
});

/** Called by the page when the session is permitted to add one. */
(window as unknown as { acquaintAddPasskey: (button: HTMLElement, name: string) => void }).acquaintAddPasskey = (
  button,
  name
) => void tell(button, () => add(name));

async function tell(button: HTMLElement, task: () => Promise<string>): Promise<void> {
  if (running) {
    return;
  }
  running = true;
  let outcome: string;
  try {
    outcome = await task();
  } catch (reason) {
    outcome = word(reason);
  } finally {
    running = false;
  }
  if (outcome) {
    button.dispatchEvent(new CustomEvent('passkey-told', { detail: outcome }));
  }
}

/** The same error stands for "no", for "took too long" and for "there is none": browsers do not tell them apart. */
function word(reason: unknown): string {
  switch (reason instanceof DOMException ? reason.name : '') {
    case 'NotAllowedError':
    case 'AbortError':
      return 'stopped';
    case 'InvalidStateError':
      return 'known';
    case 'SecurityError':
      return 'address';
    default:
      return 'failed';
  }
}

async function logIn(button: HTMLElement): Promise<string> {
  const token = button.dataset.token ?? '';
  const asked = await ask('api/passkeys/challenge', token);
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(
    asked as unknown as PublicKeyCredentialRequestOptionsJSON
  );
  const found = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
  const box = document.querySelector<HTMLInputElement>('input[name="stay"]');
  const stay = box === null || box.checked;
  const answer = await ask(`api/passkeys/log-in?stay=${stay}`, token, found.toJSON());
  window.location.assign(String(answer.redirectUrl ?? './'));
  return '';
}

async function add(label: string): Promise<string> {
  const { token } = (await (await fetch('api/csrf')).json()) as Csrf;
  const asked = await ask('api/passkeys/new', token);
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
    asked as unknown as PublicKeyCredentialCreationOptionsJSON
  );
  const made = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
  await ask('api/passkeys', token, { publicKey: { credential: made.toJSON(), label } });
  return 'added';
}

async function ask(path: string, token: string, body?: unknown): Promise<Json> {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { [HEADER]: token, 'Content-Type': 'application/json', Accept: 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
    redirect: 'error'
  });
  if (!answer.ok) {
    throw new Error(`${path}: ${answer.status}`);
  }
  return (await answer.json()) as Json;
}

export {};
