'use client';

import { useRouter } from 'next/navigation';
import { DateField } from '@/components/form/date-field';
import { PageForm } from '@/components/form/page-form';
import { TextField } from '@/components/form/text-field';
import { TextareaField } from '@/components/form/textarea-field';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import { recordReview } from '@/lib/features/roll/review/actions';
import { ReviewInput } from '@/lib/features/roll/review/schema';
import type { TeamDesk } from '@/lib/features/roll/team/read-team-desk';

/** When a team was reviewed, by whom, and with what result. */
export function ReviewForm({ desk: { team, today } }: { readonly desk: TeamDesk }) {
  const router = useRouter();
  const toast = useToast();
  const page = `/roll/teams/${team.teamId}`;
  const form = useActionForm({
    action: recordReview,
    schema: ReviewInput,
    defaults: { teamId: team.teamId, reviewedOn: '', chairedBy: '', conclusion: '' },
    draftKey: `roll:review:${team.teamId}`,
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.push(page);
    },
  });
  return (
    <PageForm
      form={form}
      label="Ghi kết quả rà soát"
      submit="Ghi kết quả rà soát"
      back={{ label: 'Không ghi nữa', href: page }}
      startAt="reviewedOn"
    >
      <DateField name="reviewedOn" label="Ngày rà soát" today={today} />
      <TextField
        name="chairedBy"
        label="Người chủ trì"
        hint="Trưởng ban công tác Mặt trận ở thôn, tổ dân phố"
        optional
      />
      <TextareaField
        name="conclusion"
        label="Kết luận"
        hint="Tổ đủ thành phần chưa, cần bổ sung hoặc cho ai thôi"
      />
    </PageForm>
  );
}
