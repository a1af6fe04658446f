/**
 * Own Origin check on every mutation (C-18), beside the framework's: that one lets a missing Origin pass and
 * believes X-Forwarded-Host. This one compares with the Host header, which a browser cannot forge, and with the
 * configured public origin; forwarded headers are never read.
 * @returns false when the Origin is missing, `null`, unreadable or foreign.
 */
export function isOwnOrigin(origin: string | null, host: string | null, publicOrigin: string): boolean {
  if (!origin || origin === 'null' || !URL.canParse(origin)) return false;
  const sent = new URL(origin);
  if (sent.protocol !== 'http:' && sent.protocol !== 'https:') return false;
  return sent.origin === publicOrigin || (host !== null && sent.host === host);
}
