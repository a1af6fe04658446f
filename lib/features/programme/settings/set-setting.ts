import 'server-only';
import type { IndicatorCode } from '@/lib/domain/indicators/codes';
import type { Plan } from '@/lib/domain/programme/plan';
import { hasVariants, OPTIONS_OF } from '@/lib/domain/programme/settings';
import { planOf, readPlan } from '@/lib/features/programme/read-plan';
import type { SettingInput } from '@/lib/features/programme/settings/schema';
import { formatDate } from '@/lib/format/date';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

/**
 * From a day on an indicator is counted another way, or not at all. Earlier days keep theirs, and figures that were
 * sealed in a report keep what they were. A second decision for the same day corrects the first.
 */
export async function setSetting(
  { tx, actor, now, today }: Context,
  input: SettingInput,
): Promise<Outcome<{ readonly code: IndicatorCode }>> {
  if (actor.role !== 'city_admin') throw new NotFoundError();
  const refusal = refusalOf(input, planOf(await readPlan(tx, today)));
  if (refusal) return refusal;
  const { code, validFrom, followed, variant, countedSince, options, wording, source, open, reason } = input;
  const active = followed === 'yes';
  await tx.$executeRaw`
    INSERT INTO indicator_setting (city_id, indicator, valid_from, active, variant, window_from, options, wording, source,
                                   open_point, reason, changed_by, changed_at)
    VALUES (${actor.cityId}::uuid, ${code}, ${validFrom}::date, ${active}, ${variant}, ${countedSince}::date, ${options},
            ${wording}, ${source}, ${open}, ${reason}, ${actor.displayName}, ${now})
    ON CONFLICT (city_id, indicator, valid_from) DO UPDATE
       SET active = excluded.active, variant = excluded.variant, window_from = excluded.window_from,
           options = excluded.options, wording = excluded.wording, source = excluded.source,
           open_point = excluded.open_point, reason = excluded.reason, version = indicator_setting.version + 1,
           changed_by = excluded.changed_by, changed_at = excluded.changed_at`;
  return done({
    value: { code },
    message: `Đã ghi cách tính, áp dụng từ ${formatDate(validFrom)}.`,
    audit: {
      action: 'programme.setting_set',
      subject: 'indicator_setting',
      subjectId: null,
      detail: { code, validFrom, active, variant, countedSince, options: options.join(', ') },
    },
  });
}

/** The law itself is no older: nothing learned before it can count. */
const FIRST_DAY_OF_THE_LAW = '2014-01-01';

function refusalOf(
  { code, validFrom, variant, countedSince, options }: SettingInput,
  plan: Pick<Plan, 'from' | 'to'>,
): Outcome<never> | null {
  if (validFrom < plan.from || validFrom > plan.to)
    return refused(
      'outside_plan',
      `Kế hoạch kéo dài từ ${formatDate(plan.from)} đến ${formatDate(plan.to)}. Ghi ngày trong khoảng đó.`,
      'validFrom',
    );
  const allowed = OPTIONS_OF[code] ?? [];
  const foreign = options.some((option) => !allowed.includes(option));
  if (foreign || (!hasVariants(code) && (variant !== null || countedSince !== null)))
    return refused('not_of_indicator', 'Chỉ tiêu này không có lựa chọn đó.', 'options');
  if (countedSince === null) return null;
  if (variant === 'yearly')
    return refused(
      'begins_each_year',
      'Tính riêng từng năm thì năm nào cũng từ 01/01. Xóa ngày này, hoặc chọn cộng dồn.',
      'countedSince',
    );
  return countedSince < FIRST_DAY_OF_THE_LAW || countedSince > plan.to
    ? refused('outside_law', 'Ghi ngày từ khi có Luật (01/01/2014) đến hết kế hoạch.', 'countedSince')
    : null;
}
