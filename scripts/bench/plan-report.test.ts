import { expect, test } from 'vitest';
import { shortenPlan } from './plan-report';

const SCOPE_CITY = `(NULLIF(current_setting('app.city_id'::text, true), ''::text))::uuid`;
const ID = `'0197c37f-7680-7915-a630-bb3a6ea558da'::uuid`;

test('keeps the nodes, what they look up by and the total of pages, and names scope and ids', () => {
  expect(
    shortenPlan([
      'Limit (actual time=0.039..0.318 rows=51.00 loops=1)',
      '  Buffers: shared hit=54',
      '  ->  Index Scan using mediation_case_by_city on mediation_case c (actual time=0.032..0.272 rows=51.00 loops=1)',
      `        Index Cond: ((city_id = ${ID}) AND (city_id = ${SCOPE_CITY}))`,
      '        Filter: (open_alerts > 0)',
      '        Rows Removed by Filter: 897',
      '        Index Searches: 1',
      '        Buffers: shared hit=50',
      'Planning:',
      '  Buffers: shared hit=360',
      'Planning Time: 1.801 ms',
      'Execution Time: 1.036 ms',
    ]),
  ).toEqual([
    'Limit (actual time=0.039..0.318 rows=51.00 loops=1)',
    '  Buffers: shared hit=54',
    '  ->  Index Scan using mediation_case_by_city on mediation_case c (actual time=0.032..0.272 rows=51.00 loops=1)',
    '        Index Cond: ((city_id = $id) AND (city_id = scope city_id))',
    '        Rows Removed by Filter: 897',
    'Planning Time: 1.801 ms',
    'Execution Time: 1.036 ms',
  ]);
});

test('cuts a line that no page holds', () => {
  const [line = ''] = shortenPlan([`  Index Cond: (${'x'.repeat(400)})`]);
  expect([line.length, line.at(-1)]).toEqual([150, '…']);
});
