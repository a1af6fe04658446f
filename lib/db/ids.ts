import { v7 } from 'uuid';

/** A new id. UUIDv7: an address that sorts by time, not a secret. */
export function newId(): string {
  return v7();
}

/** Stands for «the platform itself» where a row needs a city and has none: the operator's keys and audit chain. */
export const PLATFORM_CITY_ID = '00000000-0000-0000-0000-000000000000';
