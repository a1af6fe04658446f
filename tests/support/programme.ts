import { newId } from '@/lib/db/ids';
import { owner } from './owner';

/** A plan that the city entered for a time nobody lives to see, so that no other test is held to it. */
export async function buildPlan(cityId: string): Promise<string> {
  const planId = newId();
  const from = new Date(Date.UTC(2040, 0, 1 + Math.floor(Math.random() * 15_000)));
  await owner().query(
    `INSERT INTO programme_plan (city_id, id, title, number, issuer, issued_on, basis, valid_from, valid_to)
     VALUES ($1, $2, 'Kế hoạch thử', '12/KH-UBND', 'UBND thành phố', '2026-01-15', 'Quyết định 315/QĐ-TTg', $3::date,
             $3::date + 365)`,
    [cityId, planId, from.toISOString().slice(0, 10)],
  );
  return planId;
}

/** A task of 2026, of a commune or, without one, of the city. */
export async function buildTask(
  { cityId, communeId }: { readonly cityId: string; readonly communeId: string | null },
  over: { readonly title?: string; readonly dueOn?: string } = {},
): Promise<string> {
  const taskId = newId();
  await owner().query(
    `INSERT INTO programme_task (city_id, commune_id, id, year, title, due_on) VALUES ($1, $2, $3, 2026, $4, $5)`,
    [cityId, communeId, taskId, over.title ?? 'Kiểm tra công tác hòa giải', over.dueOn ?? null],
  );
  return taskId;
}
