'use server';

import { ELECTIONS_HREF } from '@/lib/features/elections/address';
import { openLeaving as open } from '@/lib/features/elections/leaving/open/open-leaving';
import { OpenLeavingInput } from '@/lib/features/elections/leaving/open/schema';
import { action } from '@/lib/server/action';

export const openLeaving = action({
  name: 'leaving.open',
  permission: 'election:keep',
  input: OpenLeavingInput,
  run: open,
  revalidate: () => [ELECTIONS_HREF, '/'],
});
