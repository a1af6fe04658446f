import { describe, expect, it } from 'vitest';
import {
  INDICATOR_CODES,
  RECORD_KIND_OF,
  RECORD_KINDS,
  type IndicatorCode,
} from '@/lib/domain/indicators/codes';
import type { MediatorFacts, NewcomerFacts, TeamRecordFacts } from '@/lib/domain/indicators/facts';
import { JUDGES, type FactsFor, type Reading } from '@/lib/domain/indicators/judges/judge-record';
import { REASONS, REASONS_OF, type Reason, type ReasonCode } from '@/lib/domain/indicators/reasons';
import { USUAL_SETTINGS, type IndicatorOption } from '@/lib/domain/indicators/settings';

const reading = (...options: readonly IndicatorOption[]): Reading => ({
  settings: { ...USUAL_SETTINGS, options },
  day: '2026-11-22',
  level: 'city',
});

const team: TeamRecordFacts = {
  ...{ serving: 3, women: 1, minority: 0, leaders: 1, awaiting: 0, minorityArea: false },
  ...{ support: 'none', activeInYear: false },
};
const mediator: MediatorFacts = {
  ...{ standing: 'serving', skills: 'none', skillsInYear: false, training: 'none', materials: 'none' },
};
const newcomer: NewcomerFacts = {
  ...{ servedAlready: false, limit: 'reached', serves: true, inTime: false, before: false, late: false },
};

type Line<Code extends IndicatorCode> = readonly [
  what: string,
  facts: FactsFor<Code>,
  reason: ReasonCode,
  option?: IndicatorOption,
];

function golden<Code extends IndicatorCode>(code: Code, lines: readonly Line<Code>[]): void {
  describe(code, () => {
    for (const [what, facts, reason, option] of lines)
      it(what, () => {
        expect(JUDGES[code](facts, reading(...(option ? [option] : [])))).toBe(reason);
      });
  });
}

golden('teams_in_order', [
  ['three, a woman, a leader', team, 'in_order'],
  ['nobody', { ...team, serving: 0, women: 0, leaders: 0 }, 'few_mediators'],
  ['two', { ...team, serving: 2 }, 'few_mediators'],
  ['no woman', { ...team, women: 0 }, 'few_women'],
  ['no leader', { ...team, leaders: 0 }, 'no_leader'],
  ['two leaders', { ...team, leaders: 2 }, 'several_leaders'],
  ['somebody waits', { ...team, awaiting: 1 }, 'not_recognised'],
  ['minority people and none of them', { ...team, minorityArea: true }, 'few_minority_mediators'],
  ['minority people and one of them', { ...team, minorityArea: true, minority: 1 }, 'in_order'],
  ['the most serious of several', { ...team, serving: 2, women: 0, leaders: 0 }, 'few_mediators'],
]);

golden('teams_supported', [
  ['nobody', team, 'no_supporter'],
  ['linked, nothing done', { ...team, support: 'outside' }, 'no_activity'],
  ['linked and done', { ...team, support: 'outside', activeInYear: true }, 'supported'],
  ['done by somebody who is not linked', { ...team, activeInYear: true }, 'activity_without_link'],
  ['its own member', { ...team, support: 'members_only', activeInYear: true }, 'supported_by_member'],
  [
    'its own member, where that does not count',
    { ...team, support: 'members_only', activeInYear: true },
    'member_supporter_only',
    'member_supporters_do_not_count',
  ],
  ['of no listed kind', { ...team, support: 'unlisted_only', activeInYear: true }, 'unlisted_supporter_only'],
]);

golden('mediators_with_materials', [
  ['nothing', mediator, 'materials_missing'],
  ['received', { ...mediator, materials: 'received' }, 'materials_received'],
  ['through the team', { ...mediator, materials: 'through_team' }, 'materials_of_team_only'],
  [
    'through the team, where that counts',
    { ...mediator, materials: 'through_team' },
    'materials_through_team',
    'team_materials_count',
  ],
  ['not recognised', { ...mediator, standing: 'awaiting', materials: 'received' }, 'awaiting_recognition'],
]);

golden('skills_trained', [
  ['none', mediator, 'skills_missing'],
  ['completed', { ...mediator, skills: 'completed' }, 'skilled'],
  ['half a class', { ...mediator, skills: 'unfinished' }, 'skills_unfinished'],
  ['before the window', { ...mediator, skills: 'before_window' }, 'skills_before_window'],
  ['not recognised', { ...mediator, standing: 'awaiting', skills: 'completed' }, 'awaiting_recognition'],
]);

golden('mediators_trained', [
  ['never', mediator, 'never_trained'],
  ['any class', { ...mediator, training: 'completed' }, 'trained'],
  ['half a class', { ...mediator, training: 'unfinished' }, 'training_unfinished'],
]);

golden('new_mediators_trained', [
  ['overdue', newcomer, 'overdue'],
  ['in time', { ...newcomer, inTime: true }, 'trained_in_time'],
  ['in time and again', { ...newcomer, inTime: true, late: true }, 'trained_in_time'],
  ['late', { ...newcomer, late: true }, 'trained_late'],
  ['as a candidate', { ...newcomer, before: true }, 'overdue'],
  [
    'as a candidate, where that counts',
    { ...newcomer, before: true, late: true },
    'trained_before_recognition',
    'training_before_recognition_counts',
  ],
  ['left before', { ...newcomer, serves: false, inTime: true }, 'left_before_limit'],
  ['no newcomer at all', { ...newcomer, servedAlready: true, serves: false }, 'served_already'],
  ['soon', { ...newcomer, limit: 'near' }, 'limit_near'],
  ['later', { ...newcomer, limit: 'ahead' }, 'limit_ahead'],
  ['done ahead of time', { ...newcomer, limit: 'near', inTime: true }, 'trained_ahead'],
  [
    'a candidate ahead of time, where that counts',
    { ...newcomer, limit: 'ahead', before: true },
    'trained_ahead',
    'training_before_recognition_counts',
  ],
]);

golden('trainers_trained', [
  ['trained', { level: 'city', trained: true, hasMaterials: false }, 'trainer_trained'],
  ['not trained', { level: 'commune', trained: false, hasMaterials: true }, 'trainer_untrained'],
]);

golden('trainers_with_materials', [
  ['received', { level: 'city', trained: false, hasMaterials: true }, 'trainer_has_materials'],
  ['not received', { level: 'commune', trained: true, hasMaterials: false }, 'trainer_lacks_materials'],
]);

golden('trainer_density', [
  ['of the city', { level: 'city', trained: false, hasMaterials: false }, 'trainer_in_office'],
  ['of a commune', { level: 'commune', trained: false, hasMaterials: false }, 'trainer_not_asked_for'],
]);

golden('success_rate', [
  ['agreement', { state: 'successful' }, 'successful'],
  ['none', { state: 'unsuccessful' }, 'unsuccessful'],
  ['in hand', { state: 'in_hand' }, 'in_hand'],
  ['out of scope', { state: 'ended_otherwise' }, 'ended_otherwise'],
]);

golden('tasks_done', [
  ['done', { due: 'reached', done: true }, 'task_done'],
  ['overdue', { due: 'reached', done: false }, 'task_overdue'],
  ['done before its day', { due: 'ahead', done: true }, 'task_ahead'],
  ['all year', { due: 'none', done: true }, 'task_without_date'],
]);

describe('reasons', () => {
  it('of a kind of record are those its judges give', () => {
    for (const code of INDICATOR_CODES) expect(REASONS_OF).toHaveProperty(RECORD_KIND_OF[code]);
  });

  it('left out lead to work, but for what cannot be made good', () => {
    const hopeless = Object.entries(REASONS).filter(
      ([, { verdict, remedy }]) => verdict === 'left_out' && remedy === null,
    );
    expect(hopeless.map(([code]) => code)).toEqual(['trained_late']);
  });

  it.each(RECORD_KINDS)('of a %s are plain words, each once', (kind) => {
    const words = Object.values(REASONS_OF[kind]).map((reason: Reason) => reason.words);
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((text) => /!|vui lòng/i.test(text))).toEqual([]);
  });
});
