import { ELECTION_KINDS } from '@/lib/domain/election/election';
import { optionalId } from '@/lib/schema/choices';
import { choice, uuid } from '@/lib/schema/reference';
import { z } from '@/lib/schema/zod';

export const OpenElectionInput = z.strictObject({
  teamId: uuid('Chọn tổ hòa giải.'),
  kind: choice(ELECTION_KINDS, 'việc cần làm'),
  followsId: optionalId(),
});
export type OpenElectionInput = z.output<typeof OpenElectionInput>;
export type OpenElectionFields = z.input<typeof OpenElectionInput>;
