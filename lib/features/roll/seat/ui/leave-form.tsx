'use client';

import { useRouter } from 'next/navigation';
import { v4 as newKey } from 'uuid';
import { CheckboxListField } from '@/components/form/checkbox-list-field';
import { ChoiceTiles } from '@/components/form/choice-tiles';
import { DateField } from '@/components/form/date-field';
import { optionsOf } from '@/components/form/options-of';
import { PageForm } from '@/components/form/page-form';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import { END_REASON_LABELS, LEAVING_REASONS } from '@/lib/domain/roll/end-reason';
import { MEDIATOR_ROLE_LABELS } from '@/lib/domain/roll/role';
import { DecisionInputs } from '@/lib/features/roll/decision/ui/decision-inputs';
import type { MediatorDesk } from '@/lib/features/roll/mediator/read-mediator-desk';
import { recordLeaving, withdrawLeaving } from '@/lib/features/roll/seat/actions';
import type { Left } from '@/lib/features/roll/seat/leave/leave';
import { LeaveInput } from '@/lib/features/roll/seat/leave/schema';

/** Why, when and by which decision somebody leaves; a day ahead is a plan that the radar reckons with. */
export function LeaveForm({ desk: { mediator, open, today } }: { readonly desk: MediatorDesk }) {
  const router = useRouter();
  const toast = useToast();
  const { mediatorId } = mediator;
  const staying = open.filter(({ validTo }) => validTo === null);

  const undo = async ({ seatIds }: Left): Promise<void> => {
    for (const seatId of seatIds) {
      const answer = await withdrawLeaving({ key: newKey(), input: { mediatorId, seatId } });
      if (answer.message) toast({ text: answer.message });
    }
    router.refresh();
  };
  const form = useActionForm({
    action: recordLeaving,
    schema: LeaveInput,
    defaults: {
      mediatorId,
      seatIds: staying.map(({ seatId }) => seatId),
      on: '',
      number: '',
      decidedOn: '',
    },
    draftKey: `roll:leave:${mediatorId}`,
    onDone: ({ value, message = 'Đã ghi thôi làm.' }) => {
      toast({
        text: message,
        ...(value.canWithdraw ? { undo: { label: 'Hoàn tác', onUndo: () => undo(value) } } : {}),
      });
      router.push(`/roll/mediators/${mediatorId}`);
    },
  });
  return (
    <PageForm
      form={form}
      label="Ghi thôi làm hòa giải viên"
      submit="Ghi thôi làm"
      back={{ label: 'Không ghi nữa', href: `/roll/mediators/${mediatorId}` }}
    >
      <CheckboxListField
        name="seatIds"
        label="Thôi ở"
        options={staying.map(({ seatId, teamName, role }) => ({
          value: seatId,
          label: teamName,
          note: MEDIATOR_ROLE_LABELS[role],
        }))}
      />
      <ChoiceTiles
        name="reason"
        label="Lý do"
        columns={1}
        options={optionsOf(LEAVING_REASONS, END_REASON_LABELS)}
      />
      <DateField
        name="on"
        label="Thôi từ ngày"
        hint="Ngày đầu tiên không còn làm; ghi được cả ngày sắp tới"
        today={today}
      />
      <DecisionInputs today={today} numberLabel="Số quyết định cho thôi làm" withEffect={false} />
      <p className="text-note text-ink-2 -mt-3">
        Người đã mất, và người chưa từng được công nhận, thì không cần quyết định.
      </p>
    </PageForm>
  );
}
