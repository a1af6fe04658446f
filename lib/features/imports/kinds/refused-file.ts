/** A file that cannot be brought in as it is. The message is the sentence for the person. */
export class RefusedFile extends Error {
  override name = 'RefusedFile';
}
