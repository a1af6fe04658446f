import { storedJson } from '@/lib/features/imports/batch/stored-json';

type Json = string | number | boolean | { readonly [key: string]: Json | undefined } | readonly Json[];

/** A value as a JSON column takes it: readonly types and all that is undefined fall away. */
export const plainJson = (value: object) => JSON.parse(storedJson(value)) as { [key: string]: Json };
