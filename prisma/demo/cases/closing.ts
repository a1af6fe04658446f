import { OUTCOME_OF_REASON } from '@/lib/domain/mediation-case/decisions/close';
import { ASKERS } from '@/lib/domain/mediation-case/decisions/pause';
import type { ClosingReason } from '@/lib/domain/mediation-case/case';
import type { Day } from '../chance/days';
import { told, type Settlement, type Side } from '../stories/plot';
import type { ObligationDraft } from './draft';
import { meetAgain } from './meetings';
import type { Telling } from './telling';

const partyId = (telling: Telling, wanted: Side): string =>
  telling.draft.parties.find(({ side }) => side === wanted)?.id ?? '';

const TROUBLES = [
  'Chưa thực hiện vì chưa có tiền, xin lùi hạn.',
  'Mới làm được một phần, đã nhắc.',
  'Hai bên hiểu khác nhau về việc phải làm, tổ đã giải thích lại.',
];

/** Somebody looks after an obligation (Luật HGƠCS Đ25–26): it is done, or there is trouble and it is done later. */
const follow = (telling: Telling, obligation: ObligationDraft, agreedOn: Day): void => {
  const { random, course } = telling;
  const day = Math.max(agreedOn + 1, obligation.dueOn + course.followDelay());
  if (!telling.reached(day)) return;
  const look = (on: Day, state: 'done' | 'trouble', note: string): void => {
    obligation.state = state;
    obligation.followedOn = on;
    obligation.note = note;
    telling.note('obligation_followed', on, { note, detail: { what: obligation.what, state } });
  };
  if (!course.trouble()) return look(day, 'done', 'Đã thực hiện đúng thỏa thuận.');
  look(day, 'trouble', random.pick(TROUBLES));
  const mendedOn = day + random.between(7, 60);
  if (telling.reached(mendedOn)) look(mendedOn, 'done', 'Đã thực hiện xong sau khi được nhắc.');
};

const undertake = (telling: Telling, settlement: Settlement, agreedOn: Day): void => {
  const { random, draft, pair } = telling;
  for (const { by, what, days, thousands } of settlement.undertakings) {
    const obligation: ObligationDraft = {
      id: telling.idOn(agreedOn),
      debtorPartyId: partyId(telling, by),
      creditorPartyId: partyId(telling, by === 'first' ? 'second' : 'first'),
      what: told(what, pair.first.called, pair.second.called),
      amountVnd: thousands ? random.between(thousands[0] / 100, thousands[1] / 100) * 100_000 : null,
      dueOn: agreedOn + random.between(days[0], days[1]),
      state: 'in_progress',
      followedOn: null,
      note: null,
    };
    draft.obligations.push(obligation);
    follow(telling, obligation, agreedOn);
  }
};

const noteEnd = (telling: Telling, day: Day, reason: ClosingReason, words: string): void =>
  telling.note('closed', day, {
    note: words,
    detail: {
      reason,
      hasWrittenPaper: telling.draft.hasWrittenAgreement,
      ...(reason === 'stopped_by_party' ? { askedBy: telling.random.pick(ASKERS) } : {}),
    },
  });

const write = (telling: Telling, day: Day, reason: ClosingReason): void => {
  const { draft, random, plot, pair, course } = telling;
  draft.status = 'closed';
  draft.closingReason = reason;
  draft.outcome = OUTCOME_OF_REASON[reason];
  draft.endedOn = day;
  if (reason === 'agreement') {
    const settlement = random.pick(plot.settlements);
    draft.demands = null;
    draft.agreement = told(settlement.text, pair.first.called, pair.second.called);
    draft.hasWrittenAgreement = course.hasPaper;
    noteEnd(telling, day, reason, draft.agreement);
    undertake(telling, settlement, day);
  } else {
    draft.demands = told(random.pick(plot.demands), pair.first.called, pair.second.called);
    noteEnd(telling, day, reason, draft.demands);
  }
};

/** After an unsuccessful end the parties may ask to go on: the same case, open again (Luật HGƠCS Đ27). */
const resume = (telling: Telling, closedOn: Day): void => {
  const { draft, random } = telling;
  const day = closedOn + random.between(4, 35);
  if (!telling.reached(day)) return;
  telling.note('resumed', day, { note: 'Đề nghị tổ hòa giải tiếp.', detail: { askedBy: 'both' } });
  draft.status = draft.startedOn === null ? 'assigned' : 'in_mediation';
  draft.closingReason = null;
  draft.outcome = null;
  draft.endedOn = null;
  const metOn = meetAgain(telling, day, random.between(1, 3));
  if (metOn !== null) write(telling, metOn, random.chance(0.6) ? 'agreement' : 'no_agreement_possible');
};

/** A party may ask to stop before the first meeting (Luật HGƠCS Đ17). */
export function stopBeforeStart(telling: Telling, assignedOn: Day): void {
  const day = assignedOn + 1;
  if (telling.reached(day)) write(telling, day, 'stopped_by_party');
}

/** Ends a case for one of the three reasons of Luật HGƠCS Đ23, once the day has come. */
export function closeCase(telling: Telling, stoodOn: Day): void {
  const { course, draft } = telling;
  const day = stoodOn + course.closeAfter;
  if (!telling.reached(day)) return;
  write(telling, day, course.closing);
  if (course.resumes && draft.outcome === 'unsuccessful') resume(telling, day);
}
