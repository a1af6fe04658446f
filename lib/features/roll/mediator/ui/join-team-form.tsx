'use client';

import { Users } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { ComboboxField } from '@/components/form/combobox-field';
import { PageForm } from '@/components/form/page-form';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import { joinTeam } from '@/lib/features/roll/mediator/actions';
import { JoinTeamInput } from '@/lib/features/roll/mediator/add/schema';
import type { TeamChoice } from '@/lib/features/roll/team/open-teams';

type JoinTeamFormProps = { readonly mediatorId: string; readonly teams: readonly TeamChoice[] };

/** One more seat for somebody on the roll. */
export function JoinTeamForm({ mediatorId, teams }: JoinTeamFormProps) {
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    action: joinTeam,
    schema: JoinTeamInput,
    defaults: { mediatorId, teamId: '' },
    onDone: ({ value, message }) => {
      if (message) toast({ text: message });
      router.push(`/roll/teams/${value.teamId}`);
    },
  });
  return (
    <PageForm
      form={form}
      label="Ghi vào một tổ"
      submit="Ghi vào tổ"
      back={{ label: 'Không ghi nữa', href: `/roll/mediators/${mediatorId}` }}
      startAt="teamId"
    >
      <ComboboxField
        name="teamId"
        label="Tổ hòa giải"
        icon={Users}
        options={teams.map(({ id, name, neighbourhoods }) => ({
          value: id,
          label: name,
          note: neighbourhoods,
        }))}
        noResults="Không thấy tổ nào. Thử gõ số tổ hoặc tên thôn, tổ dân phố."
      />
    </PageForm>
  );
}
