import type { DocumentKey } from './buffer';

/** A finding of the coach, as `/api/writings` answers it. */
export interface Note {
  criterion: string;
  met: boolean;
  must: boolean;
  overruled: boolean;
  title: string;
  message: string;
  hint: string;
  lesson: string | null;
  spans: Array<[number, number]>;
  /** One way to mend it with the draft's own words. */
  edit: Edit | null;
}

/** The characters from one offset to the other become that text. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** What stands beside a text; `aside` in place of findings when there is one. */
export interface Review {
  aside: string | null;
  findings: Note[];
  factsCovered: string[];
}

/** What the server holds. */
export interface Standing {
  revision: number;
  text: string;
  savedAt: string | null;
  review: Review | null;
}

export type Answer =
  | { kind: 'kept'; revision: number; review: Review | null }
  | { kind: 'conflict'; theirs: Standing }
  | { kind: 'refused'; message: string }
  | { kind: 'login' }
  | { kind: 'away'; message: string | null };

/** Longest body that browsers send while a page goes away. */
const KEEPALIVE_BYTES = 60_000;
const PATIENCE = 20_000;

let csrf: Promise<Record<string, string> | undefined> | undefined;

function address(path: string): URL {
  return new URL(path, document.baseURI);
}

function csrfHeader(): Promise<Record<string, string> | undefined> {
  csrf ??= fetch(address('api/csrf'), { redirect: 'manual', cache: 'no-store' })
    .then(async (response) => {
      if (!response.ok) {
        return undefined;
      }
      const { header, token } = await response.json();
      return { [header]: token };
    })
    .catch((problem) => {
      csrf = undefined;
      throw problem;
    });
  return csrf;
}

/** Sends with the session's token; a stale token (the session is a new one) is fetched anew once. */
async function send(method: string, path: string, body: object, leaving = false): Promise<Response | undefined> {
  const json = JSON.stringify(body);
  for (const attempt of [1, 2]) {
    const token = await csrfHeader();
    if (!token) {
      csrf = undefined;
      return undefined;
    }
    const response = await fetch(address(path), {
      method,
      redirect: 'manual',
      headers: { 'Content-Type': 'application/json', ...token },
      body: json,
      keepalive: leaving && json.length < KEEPALIVE_BYTES / 3,
      signal: leaving ? undefined : AbortSignal.timeout(PATIENCE),
    });
    if (response.status !== 403 || attempt === 2) {
      return response;
    }
    csrf = undefined;
  }
  return undefined;
}

async function read(response: Response | undefined): Promise<Answer> {
  if (!response || response.type === 'opaqueredirect' || response.status === 401 || response.status === 403) {
    csrf = undefined;
    return { kind: 'login' };
  }
  const body = await response.json().catch(() => null);
  if (response.ok && body) {
    return { kind: 'kept', revision: body.revision, review: body.review };
  }
  if (response.status === 409 && body) {
    return { kind: 'conflict', theirs: body };
  }
  if ((response.status === 400 || response.status === 413) && body) {
    return { kind: 'refused', message: body.message };
  }
  return { kind: 'away', message: body?.message ?? null };
}

/** Saves; never throws. `leaving` while the page goes away: the request outlives it. */
export async function save(
  key: DocumentKey,
  text: string,
  base: number,
  settled: boolean,
  leaving = false,
): Promise<Answer> {
  try {
    return await read(await send('PUT', 'api/writings', { ...key, base, text, settled }, leaving));
  } catch {
    return { kind: 'away', message: null };
  }
}

/** Overrules a criterion, or lets the coach speak on it again; never throws. */
export async function overrule(key: DocumentKey, criterion: string, keep: boolean): Promise<Answer> {
  try {
    return await read(await send('POST', 'api/writings/overrule', { ...key, criterion, keep }));
  } catch {
    return { kind: 'away', message: null };
  }
}

/** What the server holds now; undefined when it cannot be asked, or when somebody else is logged in by now. */
export async function standing(key: DocumentKey): Promise<Standing | undefined> {
  const query = new URLSearchParams({ account: key.account, course: key.course, exercise: key.exercise });
  if (key.contact) {
    query.set('contact', key.contact);
  }
  try {
    const response = await fetch(address(`api/writings?${query}`), { redirect: 'manual', cache: 'no-store' });
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
