import { config } from 'zod';

export * as z from '@/lib/schema/zod-parts';

// zod compiles its object parsers with `new Function`. The content security policy forbids that in the browser, and
// even zod's careful attempt is reported as a violation, so the interpreter is chosen there before any schema is made.
if (typeof window !== 'undefined') config({ jitless: true });
