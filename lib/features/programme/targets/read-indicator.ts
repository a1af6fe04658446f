import 'server-only';
import { can } from '@/lib/domain/access/permissions';
import { INDICATOR_CODES, type IndicatorCode } from '@/lib/domain/indicators/codes';
import { INDICATORS } from '@/lib/domain/indicators/definitions';
import type { IsoDate } from '@/lib/domain/iso-date';
import { isFollowed, layersOf, type ProgrammeTarget } from '@/lib/domain/programme/programme';
import { OPTIONS_OF, settingOn, variantIn, type Variant } from '@/lib/domain/programme/settings';
import { targetsOf, type TargetLayers } from '@/lib/domain/programme/targets';
import { readProgramme } from '@/lib/features/programme/read-programme';
import { listSettings, type StoredSetting } from '@/lib/features/programme/read-settings';
import { readOwnSet, type OwnSet } from '@/lib/features/programme/targets/own-set';
import { showTarget, type ShownTarget } from '@/lib/features/programme/targets/present-targets';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

/** Who sets targets on this page: the city its own, a commune stricter ones, nobody else any. */
export type TargetKeeper = 'city' | 'commune' | null;

/** One indicator: what the plan says, what is asked for year by year, how it is counted and since when. */
export type IndicatorView = {
  readonly code: IndicatorCode;
  readonly title: string;
  readonly target: ProgrammeTarget;
  readonly followed: boolean;
  /** What holds for the actor's place. */
  readonly years: readonly ShownTarget[];
  /** What would hold without the own values: said beside the fields. */
  readonly above: readonly ShownTarget[];
  readonly keeper: TargetKeeper;
  readonly own: OwnSet | null;
  readonly variant: Variant | null;
  readonly options: StoredSetting['options'];
  readonly setting: StoredSetting | null;
  readonly history: readonly StoredSetting[];
  readonly mayCount: boolean;
  /** Whether the actor sees the figures of this target. */
  readonly seesFigures: boolean;
  readonly today: IsoDate;
};

/** The code in a page's path. @throws NotFoundError for anything but an indicator */
export function indicatorCode(segment: string): IndicatorCode {
  const code = INDICATOR_CODES.find((each) => each === segment);
  if (code === undefined) throw new NotFoundError();
  return code;
}

/** One indicator of the programme for the actor's place. @throws NotFoundError */
export async function readIndicator({ tx, actor, today }: Context, segment: string): Promise<IndicatorView> {
  const code = indicatorCode(segment);
  if (actor.cityId === null) throw new NotFoundError();
  const { cityId, communeId } = actor;
  const programme = await readProgramme(tx, today);
  const target = programme.targets[code];
  const layers = layersOf(target, communeId);
  const keeper = keeperOf(actor);
  const history = (await listSettings(tx)).filter((setting) => setting.code === code);
  return {
    code,
    title: INDICATORS[code].title,
    target,
    followed: isFollowed(programme, code),
    years: targetsOf(layers).map((each) => showTarget(code, each)),
    above: targetsOf(withoutOwn(layers, keeper)).map((each) => showTarget(code, each)),
    keeper,
    own: keeper === null ? null : await readOwnSet(tx, { cityId, communeId }, code),
    variant: variantIn(programme.settings, code),
    options: (OPTIONS_OF[code] ?? []).filter((option) => programme.settings.options.includes(option)),
    setting: settingOn(history, code, today),
    history,
    mayCount: can(actor, 'programme:keep'),
    seesFigures: can(actor, 'target:read'),
    today,
  };
}

/** What holds where the keeper sets nothing. */
const withoutOwn = (layers: TargetLayers, keeper: TargetKeeper): TargetLayers =>
  keeper === 'commune' ? { ...layers, commune: {} } : { ...layers, city: {} };

function keeperOf(actor: Context['actor']): TargetKeeper {
  if (can(actor, 'programme:keep')) return 'city';
  return can(actor, 'programme:keep_own') ? 'commune' : null;
}
