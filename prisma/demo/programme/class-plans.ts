import { dayOf, yearOf, type Day } from '../chance/days';

/** Half a day of a class: when it begins and ends, what it is about. */
export interface Part {
  readonly part: 'morning' | 'afternoon';
  readonly startsAt: string;
  readonly endsAt: string;
  readonly topic: string;
}

/** Who is called to a class: everybody in turn, whoever has not learned the skills yet, or only new mediators. */
export type Called = 'everybody' | 'not_skilled' | 'new';

export interface ClassPlan {
  readonly slug: string;
  readonly title: string;
  readonly kind: 'skills' | 'law';
  readonly heldOn: Day;
  readonly parts: readonly Part[];
  readonly called: Called;
  /** Share of those called who are invited, in a commune that does as most do. */
  readonly share: number;
}

const MORNING = { part: 'morning', startsAt: '08:00', endsAt: '11:30' } as const;
const AFTERNOON = { part: 'afternoon', startsAt: '14:00', endsAt: '16:30' } as const;

/** A day of skills: the same two halves everywhere. */
export const SKILLS_DAY: readonly Part[] = [
  { ...MORNING, topic: 'Tiếp nhận, phân tích vụ việc; lắng nghe và thuyết phục' },
  { ...AFTERNOON, topic: 'Hòa giải tranh chấp phức tạp; bài tập tình huống' },
];

const LAST_BEFORE_THE_PLAN = dayOf('2024-10-15');
const DAYS_BETWEEN_OLDER = 182;

/** Classes before the plan began, the last one first: they count for nobody. */
export const olderClasses = (count: number): readonly ClassPlan[] =>
  Array.from({ length: count }, (_, index) => {
    const heldOn = LAST_BEFORE_THE_PLAN - index * DAYS_BETWEEN_OLDER;
    return {
      slug: `ky-nang-cu-${index + 1}`,
      title: `Bồi dưỡng kỹ năng hòa giải ở cơ sở năm ${yearOf(heldOn)}`,
      kind: 'skills',
      heldOn,
      parts: SKILLS_DAY.slice(0, 1),
      called: 'everybody',
      share: 0.4,
    };
  });

/**
 * What communes held since the plan began: between them some two thirds of the mediators learned the skills, and most of
 * the new ones within six months.
 */
export const HELD_CLASSES: readonly ClassPlan[] = [
  {
    slug: 'ky-nang-2025-dot-1',
    title: 'Kỹ năng hòa giải ở cơ sở năm 2025, đợt 1',
    kind: 'skills',
    heldOn: dayOf('2025-09-23'),
    parts: SKILLS_DAY,
    called: 'not_skilled',
    share: 0.34,
  },
  {
    slug: 'ky-nang-2025-dot-2',
    title: 'Kỹ năng hòa giải ở cơ sở năm 2025, đợt 2',
    kind: 'skills',
    heldOn: dayOf('2025-11-18'),
    parts: SKILLS_DAY,
    called: 'not_skilled',
    share: 0.36,
  },
  {
    slug: 'nguoi-moi-2025',
    title: 'Bồi dưỡng hòa giải viên mới, quý IV/2025',
    kind: 'skills',
    heldOn: dayOf('2025-12-16'),
    parts: SKILLS_DAY,
    called: 'new',
    share: 0.9,
  },
  {
    slug: 'nguoi-moi-2026-quy-1',
    title: 'Bồi dưỡng hòa giải viên mới, quý I/2026',
    kind: 'skills',
    heldOn: dayOf('2026-03-17'),
    parts: SKILLS_DAY,
    called: 'new',
    share: 0.9,
  },
  {
    slug: 'ky-nang-2026',
    title: 'Kỹ năng hòa giải ở cơ sở năm 2026',
    kind: 'skills',
    heldOn: dayOf('2026-05-12'),
    parts: SKILLS_DAY,
    called: 'not_skilled',
    share: 0.42,
  },
  {
    slug: 'phap-luat-2026',
    title: 'Cập nhật Luật Đất đai và quy định về hòa giải ở cơ sở',
    kind: 'law',
    heldOn: dayOf('2026-06-18'),
    parts: [{ ...MORNING, topic: 'Luật Đất đai 2024: những điểm hay vướng trong hòa giải' }],
    called: 'everybody',
    share: 0.45,
  },
  {
    slug: 'nguoi-moi-2026-quy-3',
    title: 'Bồi dưỡng hòa giải viên mới, quý III/2026',
    kind: 'skills',
    heldOn: dayOf('2026-08-25'),
    parts: SKILLS_DAY,
    called: 'new',
    share: 0.9,
  },
];
