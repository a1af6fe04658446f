import { cleanText } from '@/lib/schema/clean-text';
import { z } from '@/lib/schema/zod';

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/** A query parameter that counts once, however often the address repeats it. */
export const single = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(first, schema);

/** What is searched for, cleaned; '' when nothing is, or when it is no search any more. */
export const searchedText = () =>
  single(z.string().max(200))
    .transform((typed) => cleanText(typed, 'one'))
    .catch('');
