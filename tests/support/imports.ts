import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '@/lib/db/ids';
import { owner, ownerRows } from './owner';

/** A batch of the roll in review, with one row that is new and one that is wrong. */
export async function buildImportBatch({
  cityId,
  communeId,
}: {
  readonly cityId: string;
  readonly communeId: string;
}): Promise<string> {
  const batchId = newId();
  await owner().query(
    `INSERT INTO import_batch (city_id, commune_id, id, kind, membership_id, created_by, file_name, file_hash, file_size, state)
     VALUES ($1, $2, $3, 'roll', $4, 'Nguyễn Thu Hà', 'danh-sach.xlsx', 'h', 3, 'reviewing')`,
    [cityId, communeId, batchId, newId()],
  );
  await owner().query(
    `INSERT INTO import_file (city_id, commune_id, batch_id, bytes) VALUES ($1, $2, $3, 'abc')`,
    [cityId, communeId, batchId],
  );
  const record = {
    team: 'Tổ hòa giải số 9',
    hamlets: [],
    fullName: 'Lò Thị Nhập',
    birthYear: 1961,
    role: 'to_vien',
  };
  const rows = [
    { verdict: 'new', issues: '[]', targetId: newId() },
    {
      verdict: 'wrong',
      issues: JSON.stringify([{ severity: 'error', code: 'SEX_MISSING', column: 'D', reason: 'Chọn một.' }]),
      targetId: null,
    },
  ];
  for (const [index, { verdict, issues, targetId }] of rows.entries())
    await owner().query(
      `INSERT INTO import_row (city_id, commune_id, place_id, batch_id, ordinal, sheet, row_number, verdict, fields, columns,
                               record, issues, target_id)
       VALUES ($1, $2, $2, $3, $4::int, 'DS', $4::int + 10, $5, $6, '{"sex": "D"}', $7, $8, $9)`,
      [
        cityId,
        communeId,
        batchId,
        index + 1,
        verdict,
        { team: record.team, fullName: record.fullName, birth: '1961' },
        record,
        issues,
        targetId,
      ],
    );
  return batchId;
}

const PATIENCE_MS = 30_000;

/** Waits until no runner has work of the city any more. */
export async function queueIsEmpty(cityId: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const [waiting] = await ownerRows<{ n: number }>(
      'SELECT count(*)::int AS n FROM import_job WHERE city_id = $1',
      [cityId],
    );
    if (waiting?.n === 0) return;
    if (Date.now() > end) throw new Error('import work is still going on');
    await sleep(100);
  }
}
