'use client';

import { useRouter } from 'next/navigation';
import { DateField } from '@/components/form/date-field';
import { FieldGroup } from '@/components/form/field-group';
import { PageForm } from '@/components/form/page-form';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { Sheet } from '@/components/ui/sheet';
import { useToast } from '@/components/ui/toast';
import type { NeighbourhoodBook } from '@/lib/features/roll/neighbourhood/read-neighbourhoods';
import { foundTeam } from '@/lib/features/roll/team/actions';
import { FoundTeamInput } from '@/lib/features/roll/team/schema';
import { TeamInputs } from '@/lib/features/roll/team/ui/team-inputs';

type FoundTeamFormProps = NeighbourhoodBook & {
  /** The neighbourhood the page before was about. */
  readonly chosen: readonly string[];
};

/** A new team; its people come on the page that follows. */
export function FoundTeamForm({ neighbourhoods, today, chosen }: FoundTeamFormProps) {
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    action: foundTeam,
    schema: FoundTeamInput,
    defaults: {
      name: '',
      neighbourhoodIds: [...chosen],
      validFrom: '',
      foundingNumber: '',
      foundingDecidedOn: '',
      quota: '',
      numbersNumber: '',
      numbersDecidedOn: '',
    },
    draftKey: 'roll:team:new',
    onDone: ({ value, message }) => {
      if (message) toast({ text: message });
      router.push(`/roll/teams/${value.teamId}`);
    },
  });
  return (
    <Sheet padding="form">
      <PageForm
        form={form}
        label="Thêm tổ hòa giải"
        submit="Thêm tổ"
        back={{ label: 'Không thêm nữa', href: '/roll/teams' }}
        startAt="name"
      >
        <TeamInputs neighbourhoods={neighbourhoods} own={chosen} today={today} />
        <FieldGroup title="Thành lập">
          <div className="grid gap-5 max-sm:gap-3 sm:grid-cols-3">
            <DateField name="validFrom" label="Có từ ngày" today={today} />
            <TextField name="foundingNumber" label="Số quyết định" spellCheck={false} optional />
            <DateField name="foundingDecidedOn" label="Ngày ký" today={today} optional />
          </div>
        </FieldGroup>
      </PageForm>
    </Sheet>
  );
}
