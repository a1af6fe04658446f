/**
 * The six figures beside a code on the wall, told from the code's hash as the database tells them (check_in_number): the
 * first four bytes as a number, its last six figures.
 */
export function checkInNumber(tokenHash: Uint8Array): string {
  const first = new DataView(tokenHash.buffer, tokenHash.byteOffset).getUint32(0);
  return String(first % 1_000_000).padStart(6, '0');
}
