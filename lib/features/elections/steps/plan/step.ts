import 'server-only';
import { databaseDay } from '@/lib/db/day';
import { newId } from '@/lib/db/ids';
import { decidePlan } from '@/lib/domain/election/decisions';
import { isByHouseholds } from '@/lib/domain/election/election';
import { ELECTION_METHOD_LABELS } from '@/lib/domain/election/labels';
import { err } from '@/lib/domain/result';
import type { Official } from '@/lib/features/elections/file/election-file';
import { told, type ElectionStep } from '@/lib/features/elections/steps/election-step';
import { PlanInput } from '@/lib/features/elections/steps/plan/schema';
import { formatDate } from '@/lib/format/date';

const officialsOf = (input: PlanInput, byHouseholds: boolean): readonly Official[] => [
  { role: 'head', name: input.head, organisation: 'Ban công tác Mặt trận' },
  ...(input.deputy ? [{ role: 'deputy' as const, name: input.deputy, organisation: null }] : []),
  ...(input.secretary ? [{ role: 'secretary' as const, name: input.secretary, organisation: null }] : []),
  ...input.members.map((member) => ({
    ...member,
    role: byHouseholds ? ('member' as const) : ('teller' as const),
  })),
];

/** The election's committee, day, place and method (NQLT 01/2014 Đ12). */
export const planStep: ElectionStep<PlanInput> = {
  action: 'plan',
  input: PlanInput,
  decide: (_context, file, input) => {
    const decided = told(decidePlan(file.facts, input), input);
    if (!decided.ok) return decided;
    return isByHouseholds(file.outline.kind) && input.deputy === null
      ? err({
          code: 'deputy_missing',
          message: 'Ghi họ tên trưởng thôn hoặc tổ trưởng tổ dân phố, tổ phó Tổ bầu.',
          field: 'deputy',
        })
      : decided;
  },
  write: async ({ tx }, { outline }, _plan, input) => {
    const { cityId, communeId, teamId, electionId, kind } = outline;
    await tx.electionOfficial.deleteMany({ where: { cityId, electionId } });
    await tx.electionOfficial.createMany({
      data: officialsOf(input, isByHouseholds(kind)).map((official, index) => ({
        cityId,
        communeId,
        teamId,
        electionId,
        id: newId(),
        ordinal: index + 1,
        ...official,
      })),
    });
    return {
      event: 'planned',
      happenedOn: input.on,
      note: `${ELECTION_METHOD_LABELS[input.method]}, ${input.place}`,
      change: {
        plannedOn: databaseDay(input.on),
        plannedTime: input.time,
        place: input.place,
        method: input.method,
        seats: input.seats,
      },
      message: `Đã định ngày bầu ${formatDate(input.on)}.`,
    };
  },
};
