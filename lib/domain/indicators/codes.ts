/**
 * The indicators of the programme, in the order of the plans (QĐ 315/QĐ-TTg; Hà Nội, KH 183/KH-UBND). The letters of the
 * Đề án stand beside each name in `definitions.ts`.
 */
export const INDICATOR_CODES = [
  'teams_in_order',
  'trainers_trained',
  'trainers_with_materials',
  'mediators_with_materials',
  'mediators_trained',
  'trainer_density',
  'skills_trained',
  'new_mediators_trained',
  'teams_supported',
  'success_rate',
  'tasks_done',
] as const;
export type IndicatorCode = (typeof INDICATOR_CODES)[number];

/** What one line of an indicator's list is. A person recognised as new is a record of their own: `newcomer`. */
export const RECORD_KINDS = ['team', 'trainer', 'mediator', 'newcomer', 'case', 'task'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Of which records each indicator counts. */
export const RECORD_KIND_OF = {
  teams_in_order: 'team',
  trainers_trained: 'trainer',
  trainers_with_materials: 'trainer',
  mediators_with_materials: 'mediator',
  mediators_trained: 'mediator',
  trainer_density: 'trainer',
  skills_trained: 'mediator',
  new_mediators_trained: 'newcomer',
  teams_supported: 'team',
  success_rate: 'case',
  tasks_done: 'task',
} as const satisfies Record<IndicatorCode, RecordKind>;

/** In what a gap is said: how many people, teams, cases or tasks are still to do. */
export type IndicatorUnit = 'people' | 'teams' | 'cases' | 'tasks';
