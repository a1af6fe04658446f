import 'server-only';
import { databaseDay } from '@/lib/db/day';
import { decidePaper } from '@/lib/domain/election/leaving/decisions';
import { AgreeInput, DisagreeInput } from '@/lib/features/elections/leaving/steps/schema';
import { toldOfLeaving, type LeavingStep } from '@/lib/features/elections/leaving/steps/leaving-step';
import { formatDate } from '@/lib/format/date';

const columnsOf = (input: AgreeInput | DisagreeInput) => ({
  frontHead: input.frontHead,
  neighbourhoodHead: input.neighbourhoodHead,
  findings: input.findings,
  paperNumber: input.number,
  paperSentOn: databaseDay(input.sentOn),
  paperReceivedOn: databaseDay(input.receivedOn),
});

/** Mẫu 08: the Front's work committee and the village head propose the end to the commune (NQLT 01/2014 Đ14). */
export const agreeStep: LeavingStep<AgreeInput> = {
  action: 'agree',
  input: AgreeInput,
  decide: ({ today }, { facts }, input) =>
    toldOfLeaving(decidePaper(facts, 'agree', { ...input, toldOn: null }, today), input),
  write: (_context, _file, _plan, input) => ({
    event: 'agreed',
    happenedOn: input.receivedOn,
    note: input.findings,
    change: columnsOf(input),
    message: 'Đã ghi văn bản đề nghị cho thôi.',
  }),
};

/** Mẫu 09: they disagree, tell the team's leader why, and report it to the commune. */
export const disagreeStep: LeavingStep<DisagreeInput> = {
  action: 'disagree',
  input: DisagreeInput,
  decide: ({ today }, { facts }, input) => toldOfLeaving(decidePaper(facts, 'disagree', input, today), input),
  write: (_context, _file, _plan, input) => ({
    event: 'disagreed',
    happenedOn: input.receivedOn,
    note: `${input.findings} Đã báo tổ trưởng ngày ${formatDate(input.toldOn)}.`,
    change: { ...columnsOf(input), toldLeaderOn: databaseDay(input.toldOn) },
    message: 'Đã ghi báo cáo không thống nhất.',
  }),
};
