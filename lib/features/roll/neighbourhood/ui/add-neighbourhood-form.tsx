'use client';

import { useRouter } from 'next/navigation';
import { DateField } from '@/components/form/date-field';
import { PageForm } from '@/components/form/page-form';
import { useActionForm } from '@/components/form/use-action-form';
import { Sheet } from '@/components/ui/sheet';
import { useToast } from '@/components/ui/toast';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { NeighbourhoodKind } from '@/lib/domain/roll/neighbourhood-kind';
import { addNeighbourhood } from '@/lib/features/roll/neighbourhood/actions';
import { AddNeighbourhoodInput } from '@/lib/features/roll/neighbourhood/schema';
import { NeighbourhoodInputs } from '@/lib/features/roll/neighbourhood/ui/neighbourhood-inputs';

type AddNeighbourhoodFormProps = {
  readonly today: IsoDate;
  /** What the commune's other neighbourhoods are. */
  readonly usualKind: NeighbourhoodKind;
};

/** A new village or residential group. */
export function AddNeighbourhoodForm({ today, usualKind }: AddNeighbourhoodFormProps) {
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    action: addNeighbourhood,
    schema: AddNeighbourhoodInput,
    defaults: { kind: usualKind, name: '', households: '', minorityArea: false, validFrom: '' },
    draftKey: 'roll:neighbourhood:new',
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.push('/roll/neighbourhoods');
    },
  });
  return (
    <Sheet padding="form">
      <PageForm
        form={form}
        label="Thêm thôn, tổ dân phố"
        submit="Thêm vào danh sách"
        back={{ label: 'Không thêm nữa', href: '/roll/neighbourhoods' }}
        startAt="name"
      >
        <NeighbourhoodInputs nameHint="Như «Tổ dân phố 12», «Thôn Đoài»" />
        <DateField
          name="validFrom"
          label="Có từ ngày"
          hint="Theo nghị quyết thành lập, đặt tên"
          today={today}
        />
      </PageForm>
    </Sheet>
  );
}
