'use client';

import { DateField } from '@/components/form/date-field';
import { FieldGroup } from '@/components/form/field-group';
import { FieldRow } from '@/components/form/field-row';
import { TextField } from '@/components/form/text-field';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Plan } from '@/lib/domain/programme/plan';
import { PhaseRows } from '@/lib/features/programme/plan/ui/phase-rows';
import type { PlanFields } from '@/lib/features/programme/plan/schema';

/** A plan as its form holds it. */
export const planFields = ({
  number,
  issuedOn,
  issuer,
  title,
  basis,
  from,
  to,
  phases,
}: Plan): PlanFields => ({
  number,
  issuedOn,
  issuer,
  title,
  basis,
  from,
  to,
  phases: phases.map((phase) => ({ ...phase })),
});

/** What is asked of a plan, new or known. */
export function PlanInputs({ today }: { readonly today: IsoDate }) {
  return (
    <>
      <FieldRow split="long-short">
        <TextField name="number" label="Số kế hoạch" hint="Như 183/KH-UBND" spellCheck={false} />
        <DateField name="issuedOn" label="Ngày ban hành" today={today} />
      </FieldRow>
      <TextField name="title" label="Tên kế hoạch" />
      <TextField name="issuer" label="Cơ quan ban hành" />
      <TextField name="basis" label="Căn cứ" />
      <FieldRow>
        <DateField name="from" label="Bắt đầu" hint="Lớp tập huấn, tài liệu tính từ ngày này" today={today} />
        <DateField name="to" label="Kết thúc" today={today} />
      </FieldRow>
      <FieldGroup title="Giai đoạn">
        <PhaseRows today={today} />
      </FieldGroup>
    </>
  );
}
