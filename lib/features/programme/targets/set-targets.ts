import 'server-only';
import type { IndicatorCode } from '@/lib/domain/indicators/codes';
import { decideCityTargets, decideCommuneTargets } from '@/lib/domain/programme/decide-targets';
import type { ProgrammeTarget } from '@/lib/domain/programme/programme';
import type { OwnValues } from '@/lib/domain/programme/targets';
import { PROGRAMME_YEARS } from '@/lib/domain/programme/years';
import { readProgramme } from '@/lib/features/programme/read-programme';
import { targetMessage } from '@/lib/features/programme/targets/messages';
import {
  lockOwnSet,
  readOwnSet,
  replaceOwnSet,
  type OwnSet,
  type TargetPlace,
} from '@/lib/features/programme/targets/own-set';
import { wantedValues, yearField, type TargetsInput } from '@/lib/features/programme/targets/schema';
import { formatDateTime } from '@/lib/format/date';
import { formatPoints } from '@/lib/format/number';
import { done, refused, type Outcome } from '@/lib/server/action';
import { ConflictError } from '@/lib/server/conflict';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

export type SetTargets = { readonly code: IndicatorCode; readonly version: number };

/** The city's own targets of one indicator, all years at once. */
export async function setCityTargets(context: Context, input: TargetsInput): Promise<Outcome<SetTargets>> {
  const { cityId, role } = context.actor;
  if (role !== 'city_admin') throw new NotFoundError();
  return setTargets(context, { cityId, communeId: null }, input, (target) =>
    decideCityTargets(wantedValues(input), target.values),
  );
}

/** A commune's own, stricter targets of one indicator. */
export async function setOwnTargets(context: Context, input: TargetsInput): Promise<Outcome<SetTargets>> {
  const { cityId, communeId, role } = context.actor;
  if (role !== 'commune_officer') throw new NotFoundError();
  return setTargets(context, { cityId, communeId }, input, (target) =>
    decideCommuneTargets(wantedValues(input), { shipped: target.values, city: target.city }),
  );
}

async function setTargets(
  { tx, actor, now, today }: Context,
  place: TargetPlace,
  { code, version, reason }: TargetsInput,
  decide: (target: ProgrammeTarget) => ReturnType<typeof decideCityTargets>,
): Promise<Outcome<SetTargets>> {
  await lockOwnSet(tx, place, code);
  const before = await readOwnSet(tx, place, code);
  if (before.version !== version) throw conflictWith(before);
  const decided = decide((await readProgramme(tx, today)).targets[code]);
  if (!decided.ok) {
    const { code: refusal, year } = decided.error;
    return refused(refusal, targetMessage(decided.error), `y${year}`);
  }
  const next = version + 1;
  await replaceOwnSet(tx, place, code, {
    values: decided.value,
    version: next,
    reason,
    changedBy: actor.displayName,
    changedAt: now,
  });
  const emptied = Object.keys(decided.value).length === 0;
  return done({
    value: { code, version: emptied ? 0 : next },
    message: emptied ? 'Đã bỏ mức riêng, theo lại mức chung.' : 'Đã ghi chỉ tiêu từng năm.',
    audit: {
      action: 'programme.targets_set',
      subject: 'indicator_target',
      subjectId: null,
      detail: { code, from: inOneLine(before.values), to: inOneLine(decided.value) },
    },
  });
}

/** «2026: 97, 2027: 98». */
const inOneLine = (values: OwnValues): string =>
  PROGRAMME_YEARS.flatMap((year) => {
    const value = values[year];
    return value === undefined ? [] : `${year}: ${formatPoints(value / 100)}`;
  }).join(', ');

function conflictWith({ values, version, changedBy, changedAt }: OwnSet): ConflictError {
  const shown = PROGRAMME_YEARS.map((year) => {
    const value = values[year];
    return [yearField(year), value === undefined ? '' : formatPoints(value / 100)];
  });
  return new ConflictError({
    by: changedBy ?? 'Người khác',
    at: changedAt ? formatDateTime(changedAt) : 'trước đó',
    current: { ...Object.fromEntries(shown), version: String(version) },
  });
}
