import type { TenantContext } from '@/lib/server/context';

/** One line of the morning's mail: counted, naming nobody, and where it leads in the portal. */
export type DigestLine = { readonly text: string; readonly href: string };

/** What a feature has to say to this person this morning; nothing when nothing is due. Read under their own scope. */
export type DigestPart = (context: TenantContext) => Promise<readonly DigestLine[]>;
