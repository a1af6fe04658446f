import 'server-only';
import type { IndicatorCode } from '@/lib/domain/indicators/codes';
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
  { code, validFrom, followed, variant, options, wording, source, open, reason }: SettingInput,
): Promise<Outcome<{ readonly code: IndicatorCode }>> {
  if (actor.role !== 'city_admin') throw new NotFoundError();
  const plan = planOf(await readPlan(tx, today));
  if (validFrom < plan.from || validFrom > plan.to)
    return refused(
      'outside_plan',
      `Kế hoạch kéo dài từ ${formatDate(plan.from)} đến ${formatDate(plan.to)}. Ghi ngày trong khoảng đó.`,
      'validFrom',
    );
  const allowed = OPTIONS_OF[code] ?? [];
  if (options.some((option) => !allowed.includes(option)) || (variant !== null && !hasVariants(code)))
    return refused('not_of_indicator', 'Chỉ tiêu này không có lựa chọn đó.', 'options');

  const active = followed === 'yes';
  await tx.$executeRaw`
    INSERT INTO indicator_setting (city_id, indicator, valid_from, active, variant, options, wording, source, open_point,
                                   reason, changed_by, changed_at)
    VALUES (${actor.cityId}::uuid, ${code}, ${validFrom}::date, ${active}, ${variant}, ${options}, ${wording}, ${source},
            ${open}, ${reason}, ${actor.displayName}, ${now})
    ON CONFLICT (city_id, indicator, valid_from) DO UPDATE
       SET active = excluded.active, variant = excluded.variant, options = excluded.options,
           wording = excluded.wording, source = excluded.source, open_point = excluded.open_point,
           reason = excluded.reason, version = indicator_setting.version + 1, changed_by = excluded.changed_by,
           changed_at = excluded.changed_at`;
  return done({
    value: { code },
    message: `Đã ghi cách tính, áp dụng từ ${formatDate(validFrom)}.`,
    audit: {
      action: 'programme.setting_set',
      subject: 'indicator_setting',
      subjectId: null,
      detail: { code, validFrom, active, variant, options: options.join(', ') },
    },
  });
}
