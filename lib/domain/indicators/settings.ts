import type { IndicatorCode } from '@/lib/domain/indicators/codes';
import type { IsoDate } from '@/lib/domain/iso-date';

/** Over which days a class or a set of materials counts: all since the plan began, or the calendar year of the day asked. */
export type Window = 'since_plan_start' | 'year_of_day';

/** Indicators that look back; the plans do not say how far, so each city chooses: «lũy kế» or «trong năm». */
export const WINDOWED_CODES = [
  'trainers_trained',
  'trainers_with_materials',
  'mediators_with_materials',
  'mediators_trained',
  'skills_trained',
] as const satisfies readonly IndicatorCode[];
export type WindowedCode = (typeof WINDOWED_CODES)[number];

/** What the sources leave open and a city decides for itself. Off unless chosen. */
export const INDICATOR_OPTIONS = [
  /** Materials handed to a team count for all its members («phát theo tổ»). */
  'team_materials_count',
  /** A new mediator trained before the recognition, as a candidate, counts as trained. */
  'training_before_recognition_counts',
  /** A supporter who is a member of the team does not count as its support. */
  'member_supporters_do_not_count',
  /** Commune trainers are asked for too: one for eighty teams. */
  'commune_trainers_per_80_teams',
] as const;
export type IndicatorOption = (typeof INDICATOR_OPTIONS)[number];

/** How a city reads the indicators on a day; made from the dated settings of its plan. */
export type IndicatorSettings = {
  /** From this day on the plan counts. */
  readonly planStart: IsoDate;
  /** Left out of cards and tables; their kept months stay. */
  readonly switchedOff: readonly IndicatorCode[];
  readonly windows: Readonly<Record<WindowedCode, Window>>;
  /** Where «lũy kế» begins on another day than the plan. */
  readonly countedSince?: Readonly<Partial<Record<WindowedCode, IsoDate>>>;
  readonly options: readonly IndicatorOption[];
};

/** The plan of Hà Nội began on 01/7/2025 (KH 183/KH-UBND), and its targets «to 2030» are read as accumulated since then. */
export const USUAL_SETTINGS: IndicatorSettings = {
  planStart: '2025-07-01',
  // Read literally it contradicts the 90 % of skills: shown only where a city asks for it.
  switchedOff: ['mediators_trained'],
  windows: {
    trainers_trained: 'since_plan_start',
    trainers_with_materials: 'since_plan_start',
    mediators_with_materials: 'since_plan_start',
    mediators_trained: 'since_plan_start',
    skills_trained: 'since_plan_start',
  },
  options: [],
};
