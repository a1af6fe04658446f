import { describe, expect, it } from 'vitest';
import {
  classListHref,
  EVERY_CLASS,
  parseClassListParams,
  type ClassListParams,
} from '@/lib/features/trainings/list/list-params';

const COMMUNE = '01890000-0000-7000-8000-000000000001';
const CLASS = '01890000-0000-7000-8000-000000000002';

describe('the address of the list of classes', () => {
  it.each<[string, Partial<ClassListParams>]>([
    ['/trainings', {}],
    ['/trainings?q=k%E1%BB%B9+n%C4%83ng&when=coming', { q: 'kỹ năng', when: 'coming' }],
    [`/trainings?kind=law&level=city&commune=${COMMUNE}`, { kind: 'law', level: 'city', commune: COMMUNE }],
    [`/trainings?after=2026-12-01_${CLASS}`, { after: { heldFrom: '2026-12-01', classId: CLASS } }],
  ])('%s is read as it is written', (href, params) => {
    expect(classListHref(params)).toBe(href);
    const search = Object.fromEntries(new URL(href, 'https://portal.example').searchParams);
    expect(parseClassListParams(search)).toEqual({ ...EVERY_CLASS, ...params });
  });

  it('filters nothing by what makes no sense', () => {
    const nonsense = {
      q: '\u0000',
      kind: 'dance',
      level: ['x', 'city'],
      when: '1 OR 1=1',
      commune: 'phuong-lang',
      after: '2026-12-01',
    };
    expect(parseClassListParams(nonsense)).toEqual(EVERY_CLASS);
  });
});
