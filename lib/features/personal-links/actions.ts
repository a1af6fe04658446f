'use server';

import { PERSONAL_LINKS, linksOfHref } from '@/lib/features/personal-links/address';
import { makeLinks as make } from '@/lib/features/personal-links/make/make-links';
import { MakeLinksInput, RevokeLinksInput } from '@/lib/features/personal-links/make/schema';
import { revokeLinks as revoke } from '@/lib/features/personal-links/revoke/revoke-links';
import { action } from '@/lib/server/action';

/** Gives people links of their own. */
export const makeLinks = action({
  name: 'personal_link.make',
  permission: 'personal_link:keep',
  input: MakeLinksInput,
  run: ({ input, ...context }) => make(context, input),
  revalidate: () => [PERSONAL_LINKS],
});

/** Takes a person's links back. */
export const revokeLinks = action({
  name: 'personal_link.revoke',
  permission: 'personal_link:keep',
  input: RevokeLinksInput,
  run: ({ input, ...context }) => revoke(context, input),
  revalidate: ({ input }) => [PERSONAL_LINKS, linksOfHref(input.mediatorId)],
});
