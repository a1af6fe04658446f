import { describe, expect, it } from 'vitest';
import { buildJudged, buildUnitLine } from './judged.fixture';
import { lateUnits } from './late-units';
import { orderOf, sortUnits } from './sort-units';

const skills = (skilled: number, missing: number) =>
  buildJudged('skills_trained', { skilled, skills_missing: missing });
const teams = (inOrder: number, open: number) =>
  buildJudged('teams_in_order', { in_order: inOrder, few_women: open });

const half = buildUnitLine('xã B', [teams(10, 0), skills(50, 50)]);
const alsoHalf = buildUnitLine('xã A', [teams(8, 2), skills(5, 5)]);
const good = buildUnitLine('xã C', [teams(10, 0), skills(90, 10)]);
const few = buildUnitLine('xã D', [teams(1, 1), skills(1, 2)]);
const none = buildUnitLine('xã Đ', [teams(10, 0), skills(0, 0)]);
const all = [none, few, good, half, alsoHalf];
const names = (units: readonly { name: string }[]) => units.map(({ name }) => name);

describe('order', () => {
  it.each([
    [
      'lowest first, equals by name, not judged last, nothing at all very last',
      'skills_trained',
      'asc',
      ['xã A', 'xã B', 'xã C', 'xã Đ', 'xã D'],
    ],
    [
      'highest first, not judged still last',
      'skills_trained',
      'desc',
      ['xã C', 'xã A', 'xã B', 'xã Đ', 'xã D'],
    ],
    ['by name', 'name', 'asc', ['xã A', 'xã B', 'xã C', 'xã D', 'xã Đ']],
    ['by name backwards', 'name', 'desc', ['xã Đ', 'xã D', 'xã C', 'xã B', 'xã A']],
  ] as const)('%s', (_, sort, direction, expected) =>
    expect(names(sortUnits(all, { sort, direction }))).toEqual(expected),
  );

  it('numbers in names are read as numbers', () => {
    const units = ['Tổ số 10', 'Tổ số 2'].map((name) => buildUnitLine(name, []));
    expect(names(sortUnits(units, { sort: 'name', direction: 'asc' }))).toEqual(['Tổ số 2', 'Tổ số 10']);
  });

  it('unasked: by the indicator farthest under its target', () => {
    const unasked = { sort: null, direction: 'asc' } as const;
    expect(orderOf(unasked, [teams(90, 10), skills(50, 50)]).sort).toBe('skills_trained');
    expect(orderOf(unasked, [teams(50, 50), skills(70, 30)]).sort).toBe('teams_in_order');
    expect(orderOf(unasked, [skills(1, 1)]).sort).toBe('name');
    expect(orderOf({ sort: 'name', direction: 'desc' }, [])).toEqual({ sort: 'name', direction: 'desc' });
  });
});

describe('who is late', () => {
  it('most and farthest behind first; who is in order or cannot be judged is not late', () => {
    const late = lateUnits(all);
    expect(late.map(({ unit }) => unit.name)).toEqual(['xã A', 'xã B']);
    expect(late[0]?.behind.map(({ code }) => code)).toEqual(['teams_in_order', 'skills_trained']);
  });

  it('nobody', () => expect(lateUnits([good, none])).toEqual([]));
});
