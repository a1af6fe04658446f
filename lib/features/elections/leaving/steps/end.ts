import 'server-only';
import { databaseDay } from '@/lib/db/day';
import { decideEnd, decideKeep } from '@/lib/domain/election/leaving/decisions';
import { listHeldSeats } from '@/lib/features/elections/leaving/file/get-leaving-file';
import type { HeldSeat, LeavingFile } from '@/lib/features/elections/leaving/file/leaving-file';
import { toldOfLeaving, type LeavingStep } from '@/lib/features/elections/leaving/steps/leaving-step';
import { EndInput, KeepInput } from '@/lib/features/elections/leaving/steps/schema';
import { addRecipients, keepDecision, type Recipient } from '@/lib/features/elections/procedure/decision';
import { formatDate } from '@/lib/format/date';

/** The decision goes where a recognition goes (Luật HGƠCS Đ11.2, Đ8.4). */
const recipientsOf = ({ outline }: LeavingFile): readonly Pick<Recipient, 'kind' | 'name'>[] => [
  {
    kind: 'front_standing_committee',
    name: `Ban thường trực Ủy ban Mặt trận Tổ quốc Việt Nam ${outline.communeName}`,
  },
  { kind: 'front_work_committee', name: outline.frontHead ?? 'Trưởng ban công tác Mặt trận' },
  { kind: 'neighbourhood_head', name: outline.neighbourhoodHead ?? 'Trưởng thôn, tổ trưởng tổ dân phố' },
  { kind: 'mediator', name: outline.fullName },
];

/** The chairman's decision: the seats end on a day that may lie ahead. Who the person was before stays written. */
export const endStep: LeavingStep<
  EndInput,
  { readonly seats: readonly HeldSeat[]; readonly lastsTo: string }
> = {
  action: 'end',
  input: EndInput,
  decide: async ({ tx, today }, { facts, outline }, input) => {
    const lastsTo = input.takesEffectOn ?? input.decidedOn;
    const held = await listHeldSeats(tx, outline, today);
    const seats = held.filter(({ seatId }) => input.seatIds.includes(seatId));
    const decided = toldOfLeaving(
      decideEnd(facts, { ...input, takesEffectOn: lastsTo, seats }, today),
      input,
    );
    return decided.ok ? { ok: true, value: { ...decided.value, seats, lastsTo } } : decided;
  },
  write: async (context, file, { seats, lastsTo }, input) => {
    const { tx, actor } = context;
    const decisionId = await keepDecision(context, 'end_mediators', { ...input, takesEffectOn: lastsTo });
    await tx.teamMembership.updateMany({
      where: { cityId: actor.cityId, id: { in: seats.map(({ seatId }) => seatId) } },
      data: { validTo: databaseDay(lastsTo), endedById: decisionId, endReason: file.outline.ground },
    });
    await addRecipients(context, decisionId, recipientsOf(file));
    return {
      event: 'ended',
      happenedOn: input.decidedOn,
      note: `${input.number}; thôi làm từ ${formatDate(lastsTo)} ở ${seats.map(({ teamName }) => teamName).join(', ')}`,
      change: { decisionId },
      message: `Đã ghi quyết định cho thôi từ ${formatDate(lastsTo)}.`,
    };
  },
};

/** The chairman lets the person go on. */
export const keepStep: LeavingStep<KeepInput> = {
  action: 'keep',
  input: KeepInput,
  decide: ({ today }, { facts }, input) => toldOfLeaving(decideKeep(facts, input, today), input),
  write: (_context, _file, _plan, input) => ({
    event: 'kept',
    happenedOn: input.on,
    note: input.reason,
    change: { endNote: input.reason },
    message: 'Đã ghi việc không cho thôi.',
  }),
};
