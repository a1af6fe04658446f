/** The longest body of a mutation, as in next.config: a form of ours is a few kilobytes. Files have a route of their own. */
const MOST_BYTES = 1_048_576;

/**
 * Whether a body says of itself that it is too long (C-21). Asked before anything reads it: the framework would read
 * up to its own limit and then answer as if the portal were broken.
 */
export function isBodyTooLong(contentLength: string | null): boolean {
  return contentLength !== null && !(Number(contentLength) <= MOST_BYTES);
}
