'use server';

import { ELECTIONS_HREF } from '@/lib/features/elections/address';
import { openElection as open } from '@/lib/features/elections/open/open-election';
import { OpenElectionInput } from '@/lib/features/elections/open/schema';
import { action } from '@/lib/server/action';

export const openElection = action({
  name: 'election.open',
  permission: 'election:keep',
  input: OpenElectionInput,
  run: open,
  revalidate: () => [ELECTIONS_HREF, '/'],
});
