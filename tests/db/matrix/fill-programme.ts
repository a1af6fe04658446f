import { newId } from '@/lib/db/ids';
import type { BuiltMediator } from '../../support/builders';
import { owner } from '../../support/owner';

type Values = readonly unknown[];

const add = (table: string, columns: string, values: Values) =>
  owner().query(
    `INSERT INTO ${table} (${columns}) VALUES (${values.map((_, index) => `$${index + 1}`).join(', ')}) ON CONFLICT DO NOTHING`,
    [...values],
  );

/** The city's plan with a phase and a setting, the commune's target and task, and a month that was kept. */
async function fillPlan({ cityId, communeId }: BuiltMediator): Promise<void> {
  const planId = newId();
  await add('programme_plan', 'city_id, id, title, number, issuer, issued_on, basis, valid_from, valid_to', [
    cityId,
    planId,
    'Kế hoạch thực hiện Đề án',
    '183/KH-UBND',
    'UBND thành phố',
    '2025-07-10',
    'Quyết định 315/QĐ-TTg',
    '2025-07-01',
    '2030-12-31',
  ]);
  await owner().query(
    `INSERT INTO programme_phase (city_id, plan_id, position, name, valid_from, valid_to)
     SELECT city_id, id, 1, 'Giai đoạn 2025–2026', '2025-07-01', '2026-12-31' FROM programme_plan WHERE city_id = $1
     ON CONFLICT DO NOTHING`,
    [cityId],
  );
  await add('indicator_setting', 'city_id, indicator, valid_from, active, reason', [
    cityId,
    'skills_trained',
    '2025-07-01',
    true,
    'Theo kế hoạch',
  ]);
  await add('indicator_target', 'city_id, place_id, commune_id, indicator, year, basis_points', [
    cityId,
    communeId,
    communeId,
    'skills_trained',
    2026,
    7500,
  ]);
  await add('programme_task', 'city_id, commune_id, id, year, title', [
    cityId,
    communeId,
    newId(),
    2026,
    'Rà soát tổ hòa giải',
  ]);
  await add('indicator_month', 'city_id, place_id, commune_id, indicator, month, numerator, denominator', [
    cityId,
    communeId,
    communeId,
    'skills_trained',
    '2026-10-31',
    1,
    2,
  ]);
}

/** A set of the commune that was handed to the mediator. */
async function fillMaterials({ cityId, communeId, teamId, mediatorId }: BuiltMediator): Promise<void> {
  const [setId, versionId] = [newId(), newId()];
  await add('material_set', 'city_id, commune_id, id, title', [cityId, communeId, setId, 'Sổ tay hòa giải']);
  await add('material_version', 'city_id, commune_id, id, set_id, label, published_on', [
    cityId,
    communeId,
    versionId,
    setId,
    'năm 2026',
    '2026-01-15',
  ]);
  await add('material_document', 'city_id, commune_id, id, version_id, title, body', [
    cityId,
    communeId,
    newId(),
    versionId,
    'Phần 1',
    'Nội dung',
  ]);
  await add(
    'material_receipt',
    'city_id, commune_id, id, version_id, team_id, mediator_id, way, received_on',
    [cityId, communeId, newId(), versionId, teamId, mediatorId, 'opened', '2026-02-01'],
  );
}

/** A supporter of the team and what they did with it. */
async function fillSupport({ cityId, communeId, teamId }: BuiltMediator): Promise<void> {
  const supporterId = newId();
  await add('supporter', 'city_id, commune_id, id, full_name, search_name, kind, valid_from', [
    cityId,
    communeId,
    supporterId,
    'Ngô Quốc Việt',
    'ngo quoc viet',
    'lawyer',
    '2026-01-01',
  ]);
  await add('supporter_link', 'city_id, commune_id, supporter_id, team_id, valid_from', [
    cityId,
    communeId,
    supporterId,
    teamId,
    '2026-01-01',
  ]);
  await add('support_activity', 'city_id, commune_id, id, team_id, supporter_id, kind, happened_on', [
    cityId,
    communeId,
    newId(),
    teamId,
    supporterId,
    'advice',
    '2026-03-10',
  ]);
}

/** A link to the mediator's schedule that was opened once. */
async function fillLink({ cityId, communeId, teamId, mediatorId }: BuiltMediator): Promise<void> {
  const linkId = newId();
  await owner().query(
    `INSERT INTO personal_link (city_id, commune_id, id, team_id, mediator_id, purpose, token_hash, expires_on, created_by)
     VALUES ($1, $2, $3::uuid, $4, $5, 'schedule', sha256($3::uuid::text::bytea), '2099-12-31', 'Nguyễn Thu Hà')`,
    [cityId, communeId, linkId, teamId, mediatorId],
  );
  await add('personal_link_use', 'city_id, commune_id, link_id, act, hour, times', [
    cityId,
    communeId,
    linkId,
    'opened',
    '2026-11-20T08:00:00Z',
    1,
  ]);
}

/** One row of each table of the programme in a place. */
export async function fillProgramme(mediator: BuiltMediator): Promise<void> {
  await fillPlan(mediator);
  await fillMaterials(mediator);
  await fillSupport(mediator);
  await fillLink(mediator);
}
