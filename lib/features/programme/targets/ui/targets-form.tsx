'use client';

import { ActionForm } from '@/components/form/action-form';
import { FormFooter } from '@/components/form/form-footer';
import { SubmitButton } from '@/components/form/submit-button';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import type { IndicatorCode } from '@/lib/domain/indicators/codes';
import { PROGRAMME_YEARS } from '@/lib/domain/programme/years';
import { setCityTargets, setOwnTargets } from '@/lib/features/programme/targets/actions';
import type { OwnSet } from '@/lib/features/programme/targets/own-set';
import type { ShownTarget } from '@/lib/features/programme/targets/present-targets';
import { TargetsInput, yearField, type TargetsFields } from '@/lib/features/programme/targets/schema';
import { formatPoints } from '@/lib/format/number';

type TargetsFormProps = {
  readonly code: IndicatorCode;
  readonly keeper: 'city' | 'commune';
  readonly own: OwnSet;
  /** What holds where a year is left empty. */
  readonly above: readonly ShownTarget[];
};

const typed = (value: number | undefined): string => (value === undefined ? '' : formatPoints(value / 100));

const defaultsOf = (code: IndicatorCode, { values, version, reason }: OwnSet): TargetsFields => ({
  code,
  version,
  y2025: typed(values[2025]),
  y2026: typed(values[2026]),
  y2027: typed(values[2027]),
  y2028: typed(values[2028]),
  y2029: typed(values[2029]),
  y2030: typed(values[2030]),
  reason: reason ?? '',
});

/** The targets of one indicator, all years in one form: a path is right or wrong as a whole. */
export function TargetsForm({ code, keeper, own, above }: TargetsFormProps) {
  const toast = useToast();
  const form = useActionForm({
    action: keeper === 'city' ? setCityTargets : setOwnTargets,
    schema: TargetsInput,
    defaults: defaultsOf(code, own),
    onDone: ({ message }) => message && toast({ text: message }),
  });
  return (
    <ActionForm form={form} label="Chỉ tiêu từng năm">
      <p className="text-ink-2">
        Ghi phần trăm phải đạt vào ngày 31/12. Năm nào để trống thì lấy mức ghi ở dưới ô
        {keeper === 'commune' ? '; mức của xã, phường không thấp hơn của thành phố.' : '.'}
        {code === 'trainer_density' ? ' 1% là 01 tập huấn viên trên 100 tổ.' : null}
      </p>
      <div className="grid grid-cols-2 gap-5 sm:grid-cols-3">
        {PROGRAMME_YEARS.map((year) => (
          <TextField
            key={year}
            name={yearField(year)}
            label={`Năm ${year}`}
            hint={hintOf(above.find((target) => target.year === year))}
          />
        ))}
      </div>
      <TextField
        name="reason"
        label="Căn cứ, lý do"
        optional
        hint="Như «Kế hoạch 12/KH-UBND ngày 15/01/2027»"
      />
      <FormFooter sticky={false}>
        <SubmitButton>Ghi chỉ tiêu từng năm</SubmitButton>
      </FormFooter>
    </ActionForm>
  );
}

const hintOf = (target: ShownTarget | undefined): string =>
  target === undefined ? 'chưa có mức chung' : `${target.value}, ${target.whose}`;
