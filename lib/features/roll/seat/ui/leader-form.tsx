'use client';

import { useRouter } from 'next/navigation';
import { PageForm } from '@/components/form/page-form';
import { SelectField } from '@/components/form/select-field';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import { DecisionInputs } from '@/lib/features/roll/decision/ui/decision-inputs';
import { nameLeader } from '@/lib/features/roll/seat/actions';
import { NameLeaderInput } from '@/lib/features/roll/seat/leader/schema';
import type { TeamDesk } from '@/lib/features/roll/team/read-team-desk';

/** Who leads from now on, and by which decision. */
export function LeaderForm({ desk: { team, open, today } }: { readonly desk: TeamDesk }) {
  const router = useRouter();
  const toast = useToast();
  const page = `/roll/teams/${team.teamId}`;
  const leader = open.find(({ role }) => role === 'leader');
  const form = useActionForm({
    action: nameLeader,
    schema: NameLeaderInput,
    defaults: { teamId: team.teamId, mediatorId: '', number: '', decidedOn: '', takesEffectOn: '' },
    draftKey: `roll:leader:${team.teamId}`,
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.push(page);
    },
  });
  return (
    <PageForm
      form={form}
      label="Ghi tổ trưởng mới"
      submit="Ghi tổ trưởng mới"
      back={{ label: 'Không ghi nữa', href: page }}
      startAt="mediatorId"
    >
      <SelectField
        name="mediatorId"
        label="Tổ trưởng mới"
        hint={
          leader
            ? `${leader.fullName} thôi làm tổ trưởng từ ngày quyết định có hiệu lực và tiếp tục làm hòa giải viên.`
            : 'Chọn trong các hòa giải viên đã được công nhận của tổ.'
        }
        options={open
          .filter((seat) => seat.role === 'member' || seat.recognisedBy === null)
          .map(({ mediatorId, fullName, birthYear }) => ({
            value: mediatorId,
            label: birthYear === null ? fullName : `${fullName}, sinh ${birthYear}`,
          }))}
      />
      <DecisionInputs today={today} />
    </PageForm>
  );
}
