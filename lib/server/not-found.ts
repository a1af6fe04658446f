/**
 * A record that is not there for this actor: unknown, foreign and deleted look the same and take the same path.
 * Queries named `get…` throw it; the doors turn it into the same 404.
 */
export class NotFoundError extends Error {
  constructor() {
    super('not found');
    this.name = 'NotFoundError';
  }
}
