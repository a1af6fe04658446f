import type { RollTeam } from '@/lib/features/roll/team/team';
import { formatDateTime } from '@/lib/format/date';
import { ConflictError } from '@/lib/server/conflict';

/** What somebody else wrote about the team meanwhile. */
export const teamConflict = ({
  name,
  quota,
  numbersBy,
  version,
  changedBy,
  changedAt,
}: RollTeam): ConflictError =>
  new ConflictError({
    by: changedBy ?? 'Người khác',
    at: changedAt ? formatDateTime(changedAt) : 'trước đó',
    current: {
      name,
      quota: quota === null ? '' : String(quota),
      numbersNumber: numbersBy?.number ?? '',
      numbersDecidedOn: numbersBy?.decidedOn ?? '',
      version: String(version),
    },
  });
