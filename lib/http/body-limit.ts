/** The longest body of a mutation, as in next.config: a form of ours is a few kilobytes. */
const MOST_BYTES = 1_048_576;

/** The one address that takes files. */
export const UPLOAD_PATH = '/imports/upload';

/** The longest file (C-31). */
export const MOST_FILE_BYTES = 10 * 1_048_576;

/** A file with the few lines of a form around it. */
export const MOST_UPLOADED_BYTES = MOST_FILE_BYTES + 65_536;

/**
 * Whether a body says of itself that it is too long (C-21). Asked before anything reads it: the framework would read
 * up to its own limit and then answer as if the portal were broken.
 * @param path where it is sent; one address alone takes files.
 */
export function isBodyTooLong(contentLength: string | null, path: string): boolean {
  const most = path === UPLOAD_PATH ? MOST_UPLOADED_BYTES : MOST_BYTES;
  return contentLength !== null && !(Number(contentLength) <= most);
}
