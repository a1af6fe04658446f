import { uuid } from '@/lib/schema/reference';
import { NotFoundError } from './not-found';

const Id = uuid();

/**
 * The id in a page's path. To be read inside the door's own work, so that an address nobody ever gave out takes the same
 * way as an id that is not there.
 * @throws NotFoundError for anything but a UUID.
 */
export function recordId(segment: string): string {
  const id = Id.safeParse(segment);
  if (!id.success) throw new NotFoundError();
  return id.data;
}
