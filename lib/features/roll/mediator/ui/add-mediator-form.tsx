'use client';

import { Users } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { ChoiceTiles } from '@/components/form/choice-tiles';
import { ComboboxField } from '@/components/form/combobox-field';
import { optionsOf } from '@/components/form/options-of';
import { PageForm } from '@/components/form/page-form';
import { SubmitButton } from '@/components/form/submit-button';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { Sheet } from '@/components/ui/sheet';
import { useToast } from '@/components/ui/toast';
import { SEX_LABELS, SEXES, type Sex } from '@/lib/domain/roll/sex';
import { addMediator } from '@/lib/features/roll/mediator/actions';
import type { AddDesk } from '@/lib/features/roll/mediator/add/read-add-desk';
import { AddMediatorInput } from '@/lib/features/roll/mediator/add/schema';
import { TwinNotice } from '@/lib/features/roll/mediator/ui/twin-notice';

type AddMediatorFormProps = {
  readonly desk: AddDesk;
  /** The team the page before was about; '' when none. */
  readonly teamId: string;
  /** Whom that team lacks. */
  readonly sex?: Sex;
};

/** Where «Thêm và ghi người nữa» stays. */
const ANOTHER = 'another';

/** The five inputs. Who is alike is shown between the last of them and the button. */
export function AddMediatorForm({ desk, teamId, sex }: AddMediatorFormProps) {
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    action: addMediator,
    schema: AddMediatorInput,
    defaults: { fullName: '', birthYear: '', teamId, sex, phone: '', same: '' },
    draftKey: `roll:mediator:new:${desk.placeId}`,
    onDone: ({ value, message, intent }) => {
      if (message) toast({ text: message });
      if (intent === ANOTHER)
        form.fields.reset({ fullName: '', birthYear: '', teamId: value.teamId, phone: '', same: '' });
      else router.push(`/roll/teams/${value.teamId}`);
    },
  });
  return (
    <Sheet padding="form">
      <PageForm
        form={form}
        label="Thêm hòa giải viên"
        submit="Thêm vào tổ"
        back={{ label: 'Không thêm nữa', href: '/roll/teams' }}
        secondSubmit={
          <SubmitButton intent={ANOTHER} variant="outlined" className="max-sm:hidden">
            Thêm và ghi người nữa
          </SubmitButton>
        }
        startAt="fullName"
      >
        <div className="grid gap-5 max-sm:gap-3 sm:grid-cols-[1fr_9rem]">
          <TextField name="fullName" number={1} label="Họ và tên" spellCheck={false} />
          <TextField name="birthYear" number={2} label="Năm sinh" keyboard="numeric" />
        </div>
        <ChoiceTiles
          name="sex"
          number={3}
          label="Giới tính"
          options={optionsOf(SEXES, SEX_LABELS)}
          listOnPhone={false}
        />
        <div className="grid gap-5 max-sm:gap-3 sm:grid-cols-[1fr_13rem]">
          <ComboboxField
            name="teamId"
            number={4}
            label="Tổ hòa giải"
            icon={Users}
            options={desk.teams.map(({ id, name, neighbourhoods }) => ({
              value: id,
              label: name,
              note: neighbourhoods,
            }))}
            noResults="Không thấy tổ nào. Thử gõ số tổ hoặc tên thôn, tổ dân phố."
          />
          <TextField name="phone" number={5} label="Điện thoại" keyboard="tel" optional />
        </div>
        <TwinNotice people={desk.people} today={desk.today} />
      </PageForm>
    </Sheet>
  );
}
