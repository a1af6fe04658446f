'use client';

import { useRouter } from 'next/navigation';
import { PageForm } from '@/components/form/page-form';
import { useActionForm } from '@/components/form/use-action-form';
import { Sheet } from '@/components/ui/sheet';
import { useToast } from '@/components/ui/toast';
import { changeNeighbourhood } from '@/lib/features/roll/neighbourhood/actions';
import type { Neighbourhood } from '@/lib/features/roll/neighbourhood/neighbourhood';
import { ChangeNeighbourhoodInput } from '@/lib/features/roll/neighbourhood/schema';
import { NeighbourhoodInputs } from '@/lib/features/roll/neighbourhood/ui/neighbourhood-inputs';

/** Households, the minority flag, and a name that was typed wrong. */
export function ChangeNeighbourhoodForm({ neighbourhood }: { readonly neighbourhood: Neighbourhood }) {
  const router = useRouter();
  const toast = useToast();
  const { neighbourhoodId, version, name, kind, households, minorityArea } = neighbourhood;
  const form = useActionForm({
    action: changeNeighbourhood,
    schema: ChangeNeighbourhoodInput,
    defaults: {
      neighbourhoodId,
      version,
      name,
      kind,
      households: households === null ? '' : String(households),
      minorityArea,
    },
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.push('/roll/neighbourhoods');
    },
  });
  return (
    <Sheet padding="form">
      <PageForm
        form={form}
        label="Sửa thôn, tổ dân phố"
        submit="Ghi thay đổi"
        back={{ label: 'Không sửa nữa', href: '/roll/neighbourhoods' }}
      >
        <NeighbourhoodInputs nameHint="Chỉ sửa chữ viết sai; đổi tên theo nghị quyết là việc thay đổi đơn vị" />
      </PageForm>
    </Sheet>
  );
}
