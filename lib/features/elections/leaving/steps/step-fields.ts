import { version } from '@/lib/schema/number';
import { uuid } from '@/lib/schema/reference';

/** What every step of a leaving sends besides its own fields. */
export const leavingFields = { leavingId: uuid(), version: version() };
export type LeavingInput = { readonly leavingId: string; readonly version: number };
