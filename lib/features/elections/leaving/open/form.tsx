'use client';

import { useRouter } from 'next/navigation';
import { useWatch } from 'react-hook-form';
import { ActionForm } from '@/components/form/action-form';
import { ChoiceTiles } from '@/components/form/choice-tiles';
import { ComboboxField } from '@/components/form/combobox-field';
import { DateField } from '@/components/form/date-field';
import { FieldRow } from '@/components/form/field-row';
import { FormFooter } from '@/components/form/form-footer';
import { optionsOf } from '@/components/form/options-of';
import { SubmitButton } from '@/components/form/submit-button';
import { TextareaField } from '@/components/form/textarea-field';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { TaskBand } from '@/components/shell/task-band';
import { useToast } from '@/components/ui/toast';
import { LEAVING_GROUND_LABELS } from '@/lib/domain/election/leaving/labels';
import { LEAVING_GROUNDS } from '@/lib/domain/election/leaving/leaving';
import { MEDIATOR_ROLE_LABELS } from '@/lib/domain/roll/role';
import { ELECTIONS_HREF, leavingHref } from '@/lib/features/elections/address';
import { openLeaving } from '@/lib/features/elections/leaving/open/actions';
import type { LeavingDesk } from '@/lib/features/elections/leaving/open/read-desk';
import { OpenLeavingInput, type OpenLeavingFields } from '@/lib/features/elections/leaving/open/schema';

const TITLE = 'Đề nghị cho thôi làm hòa giải viên';

/** Who is to stop, on which ground of Điều 11, and who proposed it. */
export function OpenLeavingForm({ desk: { seats, seatId, today } }: { readonly desk: LeavingDesk }) {
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    action: openLeaving,
    schema: OpenLeavingInput,
    defaults: {
      seatId,
      ground: '',
      reason: '',
      proposedBy: seats.find((seat) => seat.seatId === seatId && seat.role === 'member')?.leader ?? '',
      proposedOn: today,
    } as unknown as OpenLeavingFields,
    onDone: ({ value, message }) => {
      if (message) toast({ text: message });
      router.push(leavingHref(value.leavingId));
    },
  });
  const chosen = useWatch({ control: form.fields.control, name: 'seatId' });
  const isLeader = seats.find((seat) => seat.seatId === chosen)?.role === 'leader';
  return (
    <ActionForm form={form} label={TITLE}>
      <TaskBand title={TITLE} backHref={ELECTIONS_HREF} />
      <ComboboxField
        name="seatId"
        label="Hòa giải viên"
        options={seats.map(({ seatId: value, fullName, teamName, role }) => ({
          value,
          label: fullName,
          note: role === 'leader' ? `${teamName}, ${MEDIATOR_ROLE_LABELS.leader.toLowerCase()}` : teamName,
        }))}
        noResults="Không thấy người đang làm có tên này."
        onChoose={(option) => {
          const seat = seats.find((one) => one.seatId === option?.value);
          form.fields.setValue('proposedBy', seat?.role === 'member' ? (seat.leader ?? '') : '');
        }}
      />
      <ChoiceTiles
        name="ground"
        label="Căn cứ thôi làm"
        columns={1}
        options={optionsOf(LEAVING_GROUNDS, LEAVING_GROUND_LABELS)}
      />
      <TextareaField name="reason" label="Lý do cụ thể" rows={3} />
      <FieldRow split="long-short">
        <TextField
          name="proposedBy"
          label="Người đề nghị"
          hint={
            isLeader
              ? 'Tổ trưởng do Trưởng ban công tác Mặt trận cùng trưởng thôn, tổ trưởng tổ dân phố đề nghị (Luật, Điều 11)'
              : 'Tổ trưởng tổ hòa giải (Luật, Điều 11)'
          }
          spellCheck={false}
        />
        <DateField name="proposedOn" label="Ngày đề nghị" today={today} />
      </FieldRow>
      <FormFooter>
        <SubmitButton>Ghi đề nghị cho thôi</SubmitButton>
      </FormFooter>
    </ActionForm>
  );
}
