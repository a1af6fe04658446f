import 'server-only';
import { databaseDay } from '@/lib/db/day';
import { newId } from '@/lib/db/ids';
import { decideHold } from '@/lib/domain/election/decisions';
import { isByHouseholds } from '@/lib/domain/election/election';
import type { Quorum } from '@/lib/domain/election/quorum';
import { sayQuorum } from '@/lib/domain/election/sentences';
import type { ElectionFile } from '@/lib/features/elections/file/election-file';
import type { KeeperContext } from '@/lib/features/elections/keeper';
import { readTeamNumbers } from '@/lib/features/elections/procedure/team-numbers';
import { told, type ElectionStep } from '@/lib/features/elections/steps/election-step';
import { HoldInput } from '@/lib/features/elections/steps/hold/schema';

async function insertWitness({ tx }: KeeperContext, { outline, officials }: ElectionFile, name: string) {
  const { cityId, communeId, teamId, electionId } = outline;
  await tx.electionOfficial.create({
    data: {
      cityId,
      communeId,
      teamId,
      electionId,
      id: newId(),
      ordinal: officials.length + 1,
      role: 'witness',
      name,
      organisation: 'Đại diện hộ gia đình',
    },
  });
}

/** The meeting, or the carrying out of ballots. Of a team's own meeting the roll says how many mediators there are. */
export const holdStep: ElectionStep<
  HoldInput,
  { readonly quorum: Quorum | null; readonly electorate: number }
> = {
  action: 'hold',
  input: HoldInput,
  decide: async ({ tx, today }, file, input) => {
    const { cityId, teamId, kind } = file.outline;
    const electorate = isByHouseholds(kind)
      ? input.electorate
      : (await readTeamNumbers(tx, cityId, teamId, input.on)).serving;
    const decided = told(decideHold(file.facts, { ...input, electorate }, today), input);
    return decided.ok ? { ok: true, value: { ...decided.value, electorate } } : decided;
  },
  write: async (context, file, { quorum, electorate }, input) => {
    if (quorum && !quorum.valid) {
      return {
        event: 'meeting_invalid',
        happenedOn: input.on,
        note: sayQuorum(quorum),
        change: { plannedOn: null, plannedTime: null },
        message: 'Đã ghi cuộc họp không đủ người. Định ngày họp lại.',
      };
    }
    const isMeeting = file.outline.method !== 'household_ballots';
    const isSecret = file.outline.method === 'secret_ballot';
    if (isSecret && input.witness) await insertWitness(context, file, input.witness);
    return {
      event: 'held',
      happenedOn: input.on,
      note: quorum ? sayQuorum(quorum) : input.place,
      change: {
        heldOn: databaseDay(input.on),
        beganAt: input.beganAt,
        endedAt: input.endedAt,
        place: input.place,
        electorate,
        present: isMeeting ? input.present : null,
        witnessIsUnrelated: isSecret && input.witnessIsUnrelated,
        minutesNote: input.minutesNote,
      },
      message: isMeeting ? 'Đã ghi cuộc họp bầu.' : 'Đã ghi việc phát phiếu.',
    };
  },
};
