/**
 * Drafts of forms, kept in the browser and encrypted with a secret of the account: the next person at a shared office
 * machine cannot read the names in them (Luật Hòa giải ở cơ sở, Điều 10 keeps what parties tell secret).
 */

/** What a draft holds besides the typed values: the form's key, so that sending again after a reload is the same act. */
export type Draft = { readonly values: unknown; readonly key: string; readonly savedAt: string };

const PREFIX = 'draft:';
const IV_BYTES = 12;
const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

/** Whether this browser can keep drafts at all: encryption exists only on https and on the machine itself. */
export function canKeepDrafts(): boolean {
  return typeof window !== 'undefined' && window.isSecureContext && crypto.subtle !== undefined;
}

/** Encrypts and stores a draft. Rejects when the store is full or closed. @param secret 32 bytes as base64url. */
export async function keepDraft(
  store: Storage,
  secret: string,
  draftKey: string,
  draft: Draft,
): Promise<void> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const plain = new TextEncoder().encode(JSON.stringify(draft));
  const sealed = await crypto.subtle.encrypt(cipher(iv, draftKey), await importSecret(secret), plain);
  store.setItem(PREFIX + draftKey, `${toBase64Url(iv)}.${toBase64Url(new Uint8Array(sealed))}`);
}

/** The stored draft, or null: there is none, it is another account's, it was tampered with, or it is over 30 days old. */
export async function findDraft(
  store: Storage,
  secret: string,
  draftKey: string,
  now: Date,
): Promise<Draft | null> {
  const [iv, sealed] = (store.getItem(PREFIX + draftKey) ?? '').split('.');
  if (!iv || !sealed) return null;
  const draft = await opened(secret, draftKey, iv, sealed);
  if (draft && now.getTime() - Date.parse(draft.savedAt) < KEPT_DAYS * DAY_MS) return draft;
  return null;
}

/** Forgets one draft: what it held is on the server now. */
export function removeDraft(store: Storage, draftKey: string): void {
  store.removeItem(PREFIX + draftKey);
}

/** Forgets every draft on this machine; called at sign-out. */
export function wipeDrafts(store: Storage = window.localStorage): void {
  for (const name of Object.keys(store)) if (name.startsWith(PREFIX)) store.removeItem(name);
}

async function opened(secret: string, draftKey: string, iv: string, sealed: string): Promise<Draft | null> {
  try {
    const key = await importSecret(secret);
    const plain = await crypto.subtle.decrypt(
      cipher(fromBase64Url(iv), draftKey),
      key,
      fromBase64Url(sealed),
    );
    const draft: unknown = JSON.parse(new TextDecoder().decode(plain));
    return isDraft(draft) ? draft : null;
  } catch {
    return null; // another account's key or a damaged entry: nothing that could be shown
  }
}

function isDraft(value: unknown): value is Draft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'values' in value &&
    'key' in value &&
    typeof value.key === 'string' &&
    'savedAt' in value &&
    typeof value.savedAt === 'string'
  );
}

/** The draft's own name is bound in: one form's draft cannot be passed off as another's. */
function cipher(iv: Uint8Array<ArrayBuffer>, draftKey: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(draftKey) };
}

function importSecret(secret: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', fromBase64Url(secret), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}
