import { beforeAll, describe, expect, it } from 'vitest';
import { withScope } from '@/lib/db/scope';
import type { TenantActor } from '@/lib/domain/access/roles';
import { chooseRow, mendRow } from '@/lib/features/imports/steps/change-rows';
import { ChooseRowInput, ConfirmMappingInput, MendRowInput } from '@/lib/features/imports/steps/schema';
import { confirmMapping } from '@/lib/features/imports/steps/start-work';
import type { Context } from '@/lib/server/context';
import { readSheet } from '../support/bring-in';
import { actorOf, buildCommune } from '../support/builders';
import { ownerRows } from '../support/owner';

// What programs send instead of people, and what files hold that nobody typed.

const ROLL = [
  ['Tổ hòa giải', 'Họ và tên', 'Năm sinh', 'Giới tính', 'Ghi chú'],
  ['Tổ hòa giải số 1', 'Nguyễn Văn Hòa', '195', 'Nam', '=HYPERLINK("http://xau.example")'],
  ['Tổ hòa giải số 1', "Lê Thị O'Oanh'; DROP TABLE mediator; --", '1981', 'Nữ', '<script>alert(1)</script>'],
];

describe('an import and bad input', () => {
  let actor: TenantActor;
  let batchId: string;
  const acting = <T>(run: (context: Context) => Promise<T>): Promise<T> =>
    withScope(actor, (tx) => run({ tx, actor, now: new Date(), today: '2026-11-22' }));
  const rows = () =>
    ownerRows('SELECT ordinal, verdict, fields FROM import_row WHERE batch_id = $1 ORDER BY ordinal', [
      batchId,
    ]);

  beforeAll(async () => {
    actor = actorOf('commune_officer', await buildCommune()) as TenantActor;
    batchId = await readSheet(actor, { kind: 'roll', rows: ROLL });
  });

  it.each([
    ['NUL', { text: 'Hòa\u0000' }, 'text'],
    ['half a character', { text: 'Hòa \ud83d' }, 'text'],
    ['a text without end', { text: 'a'.repeat(4_001) }, 'text'],
    ['a list', { text: ['1961'] }, 'text'],
    ['a condition', { ordinal: { gt: 0 } }, 'ordinal'],
    ['a row before the first', { ordinal: 0 }, 'ordinal'],
    ['half a row', { ordinal: 1.5 }, 'ordinal'],
    ['a prototype', { field: '__proto__' }, 'field'],
    ['no id', { batchId: '1 OR 1=1' }, 'batchId'],
  ])('%s is refused at its field', (_, over, field) => {
    const parsed = MendRowInput.safeParse({ batchId, ordinal: 1, field: 'birth', text: '1961', ...over });
    expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual([field]);
  });

  it('takes no field that nobody asked for', () => {
    const more = { verdict: 'new', communeId: batchId, targetId: batchId };
    expect(MendRowInput.safeParse({ batchId, ordinal: 1, field: 'birth', text: '1', ...more }).success).toBe(
      false,
    );
    expect(ChooseRowInput.safeParse({ batchId, ordinal: 1, choice: 'new' }).success).toBe(false);
    expect(
      ConfirmMappingInput.safeParse({ batchId, encodingConfirmed: true, forms: [], state: 'applied' })
        .success,
    ).toBe(false);
  });

  it.each(['constructor', 'hasOwnProperty', 'verdict', 'session0'])(
    'mends no field called %s',
    async (field) => {
      const before = await rows();
      await expect(
        acting((context) => mendRow(context, { batchId, ordinal: 1, field, text: '1961' })),
      ).rejects.toThrow('not found');
      expect(await rows()).toEqual(before);
    },
  );

  it('decides nothing about a row that is not there', async () => {
    await expect(
      acting((context) => chooseRow(context, { batchId, ordinal: 99, choice: 'left_out' })),
    ).rejects.toThrow('not found');
  });

  it('keeps formulas, quotes and markup as the text they are', async () => {
    expect(await rows()).toMatchObject([
      { fields: { note: '=HYPERLINK("http://xau.example")' } },
      { fields: { note: '<script>alert(1)</script>' } },
    ]);
  });

  it('matches no columns of a heading that the file does not have', async () => {
    const forms = [{ signature: 'not of this file', columns: [{ index: 0, field: 'fullName' as const }] }];
    await acting((context) => confirmMapping(context, { batchId, encodingConfirmed: false, forms }));
    const [batch] = await ownerRows('SELECT mapping FROM import_batch WHERE id = $1', [batchId]);
    expect(batch).toEqual({ mapping: { columns: {} } });
  });
});
