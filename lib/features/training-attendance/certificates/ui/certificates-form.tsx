'use client';

import { useRouter } from 'next/navigation';
import { useWatch } from 'react-hook-form';
import { ActionForm } from '@/components/form/action-form';
import { DateField } from '@/components/form/date-field';
import { FormFooter } from '@/components/form/form-footer';
import { SubmitButton } from '@/components/form/submit-button';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { useToast } from '@/components/ui/toast';
import { certificateNumber } from '@/lib/domain/training/certificate-number';
import { giveCertificates } from '@/lib/features/training-attendance/actions';
import type { CertificateDesk } from '@/lib/features/training-attendance/certificates/read-certificates';
import { CertificatesInput } from '@/lib/features/training-attendance/certificates/schema';
import { formatCount } from '@/lib/format/number';

type CertificatesFormProps = { readonly desk: CertificateDesk; readonly open: number };

/** Numbers for everybody who completed the class and has none, running on from the office's last. */
export function CertificatesForm({ desk: { head, next, sign, today }, open }: CertificatesFormProps) {
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    action: giveCertificates,
    schema: CertificatesInput,
    defaults: { classId: head.classId, from: String(next), sign, on: today },
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.refresh();
    },
  });
  const [from, typedSign] = useWatch({ control: form.fields.control, name: ['from', 'sign'] });
  const first = Number(from);
  const range = Number.isInteger(first)
    ? `Số ${certificateNumber(first, typedSign)} đến ${certificateNumber(first + open - 1, typedSign)}, theo tổ và họ tên.`
    : '';
  return (
    <Section title="Cấp số giấy chứng nhận" className="max-w-180">
      <Sheet padding="form">
        <ActionForm form={form} label="Cấp số giấy chứng nhận">
          <div className="grid gap-5 sm:grid-cols-2">
            <TextField name="from" label="Số đầu tiên" keyboard="numeric" hint={range} />
            <TextField name="sign" label="Ký hiệu" spellCheck={false} hint="Viết liền, như GCN-UBND" />
          </div>
          <DateField name="on" label="Ngày cấp" today={today} />
          <FormFooter>
            <SubmitButton>{`Cấp số cho ${formatCount(open)} người`}</SubmitButton>
          </FormFooter>
        </ActionForm>
      </Sheet>
    </Section>
  );
}
