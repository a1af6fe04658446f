import 'server-only';
import { basename } from 'node:path';
import { listLiveActors } from '@/lib/auth/live-actors';
import { withLongScope } from '@/lib/db/scope';
import { can } from '@/lib/domain/access/permissions';
import type { TenantActor } from '@/lib/domain/access/roles';
import { findLayout } from '@/lib/domain/import/layout/find-layout';
import { SENTENCES } from '@/lib/domain/import/sentences';
import { findKeptMapping } from '@/lib/features/imports/batch/kept-mapping';
import { bringIn } from '@/lib/features/imports/command/bring-in';
import type { ImportOrder } from '@/lib/features/imports/command/order';
import { jsonReport, wordReport } from '@/lib/features/imports/command/report';
import { kindOf } from '@/lib/features/imports/kinds/kinds';
import { RefusedFile } from '@/lib/features/imports/kinds/refused-file';
import { openFile, PLAIN_ENCODINGS } from '@/lib/features/imports/work/open-workbook';
import { todayInVietnam } from '@/lib/format/date';

/** Where the words go: the result to one, what should be known beside it to the other. */
export type Voices = { readonly say: (text: string) => void; readonly warn: (text: string) => void };

/** The one place in which the account may bring in papers. @throws RefusedFile */
async function actorFor(account: string): Promise<TenantActor> {
  const actors = (await listLiveActors(account)).filter((actor) => can(actor, 'roll:import'));
  const [actor, another] = actors;
  if (!actor) throw new RefusedFile(`Tài khoản «${account}» không có, hoặc không được nhập từ Excel.`);
  if (another)
    throw new RefusedFile(`Tài khoản «${account}» làm việc ở nhiều nơi: dùng tài khoản của một nơi.`);
  return actor;
}

/**
 * Reads a file in the name of an account and says what it holds; with `apply` also brings it in, under that account's
 * rights and by the same steps as in the browser.
 * @throws RefusedFile with one sentence.
 */
export async function runOrder(order: ImportOrder, { say, warn }: Voices): Promise<void> {
  const actor = await actorFor(order.account);
  const { kind, classId, file } = order;
  if (actor.communeId === null && kind !== 'roll')
    throw new RefusedFile('Quản trị của thành phố chỉ nhập danh sách hòa giải viên.');
  const workbook = await openFile(file, basename(file));
  if (!PLAIN_ENCODINGS.has(workbook.encoding))
    warn(`Tệp dùng bảng mã cũ (${workbook.encoding}); chữ được đọc theo bảng mã đó.`);
  const layout = findLayout(workbook, kind);
  if (layout.sheets.length === 0) throw new RefusedFile(SENTENCES.HEADER_NOT_FOUND({ kind }));
  const found = await withLongScope(actor, async (tx) => {
    const { cityId, communeId } = actor;
    const mapping = await findKeptMapping(tx, { cityId, communeId, kind }, layout);
    const [clock] = await tx.$queryRaw<{ now: Date }[]>`SELECT now() AS now`;
    const work = {
      tx,
      actor,
      today: todayInVietnam(clock?.now ?? new Date()),
      batch: { communeId, classId },
    };
    return kindOf(kind).interpret(work, workbook, mapping ?? undefined);
  });
  say(order.json ? jsonReport(found) : wordReport(found));
  if (order.apply) warn(await bringIn(actor, order, workbook));
}
