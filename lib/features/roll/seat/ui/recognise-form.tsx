'use client';

import { useRouter } from 'next/navigation';
import { CheckboxListField } from '@/components/form/checkbox-list-field';
import { ChoiceTiles } from '@/components/form/choice-tiles';
import { PageForm } from '@/components/form/page-form';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import { DECISION_KIND_LABELS } from '@/lib/domain/roll/decision-kind';
import { MEDIATOR_ROLE_LABELS } from '@/lib/domain/roll/role';
import { statusOn } from '@/lib/domain/roll/seat';
import { DecisionInputs } from '@/lib/features/roll/decision/ui/decision-inputs';
import { recogniseMembers } from '@/lib/features/roll/seat/actions';
import { RECOGNISING_CHOICES, RecogniseInput } from '@/lib/features/roll/seat/recognise/schema';
import type { TeamDesk } from '@/lib/features/roll/team/read-team-desk';

const KINDS = RECOGNISING_CHOICES.map((kind) => ({ value: kind, label: DECISION_KIND_LABELS[kind].label }));

/** One decision about several people; whoever waits is ticked already. */
export function RecogniseForm({ desk: { team, open, today } }: { readonly desk: TeamDesk }) {
  const router = useRouter();
  const toast = useToast();
  const page = `/roll/teams/${team.teamId}`;
  const waiting = open.filter((seat) => statusOn(seat, today) === 'awaiting');
  const form = useActionForm({
    action: recogniseMembers,
    schema: RecogniseInput,
    defaults: {
      teamId: team.teamId,
      seatIds: waiting.map(({ seatId }) => seatId),
      kind: 'recognise_mediators',
      number: '',
      decidedOn: '',
      takesEffectOn: '',
    },
    draftKey: `roll:recognise:${team.teamId}`,
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.push(page);
    },
  });
  return (
    <PageForm
      form={form}
      label="Ghi quyết định công nhận"
      submit="Ghi quyết định"
      back={{ label: 'Không ghi nữa', href: page }}
      startAt="number"
    >
      <DecisionInputs today={today} />
      <ChoiceTiles
        name="kind"
        label="Quyết định này"
        hint="Công nhận lại sau sắp xếp đơn vị không làm ai thành người mới, nên không tính hạn bồi dưỡng 6 tháng."
        options={KINDS}
      />
      <CheckboxListField
        name="seatIds"
        label="Những người được công nhận"
        options={open.map(({ seatId, fullName, role, birthYear, recognisedBy }) => ({
          value: seatId,
          label: fullName,
          note: [
            MEDIATOR_ROLE_LABELS[role],
            birthYear === null ? null : `sinh ${birthYear}`,
            recognisedBy ? `đã có quyết định ${recognisedBy.number}` : 'chờ công nhận',
          ]
            .filter(Boolean)
            .join(', '),
        }))}
      />
    </PageForm>
  );
}
