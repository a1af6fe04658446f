import type { Actor } from '@/lib/domain/access/roles';
import { newId } from '@/lib/db/ids';
import { foldVietnamese } from '@/lib/schema/fold';
import { owner } from './owner';

// Builders fill in their own parents, so that each test makes its own city and tests run side by side in one
// database, leaning on the very isolation they prove.

async function insert(table: string, row: Record<string, unknown>): Promise<void> {
  const columns = Object.keys(row);
  await owner().query(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(row),
  );
}

const digits = (count: number) => String(Math.floor(Math.random() * 10 ** count)).padStart(count, '0');

export type BuiltCity = { readonly cityId: string };
export type BuiltCommune = BuiltCity & { readonly communeId: string };
export type BuiltTeam = BuiltCommune & {
  readonly teamId: string;
  readonly neighbourhoodId: string;
  readonly name: string;
};
export type BuiltMediator = BuiltTeam & { readonly mediatorId: string; readonly fullName: string };
export type BuiltCase = BuiltTeam & {
  readonly caseId: string;
  readonly firstPartyId: string;
  readonly secondPartyId: string;
};

/** A city of its own. Official codes repeat in tests, so each validity begins on a day that no other of that code has. */
export async function buildCity(
  over: { name?: string; kind?: 'city' | 'province'; code?: string } = {},
): Promise<BuiltCity> {
  const cityId = newId();
  const code = over.code ?? digits(2);
  for (;;) {
    const day = new Date(Date.UTC(1950, 0, 1 + Math.floor(Math.random() * 25_000)))
      .toISOString()
      .slice(0, 10);
    const { rowCount } = await owner().query(
      `INSERT INTO city (city_id, code, name, kind, valid_from) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (code, valid_from) DO NOTHING`,
      [cityId, code, over.name ?? 'Thành phố thử', over.kind ?? 'city', day],
    );
    if (rowCount === 1) return { cityId };
  }
}

/** A commune in the given city, or in a new one. */
export async function buildCommune(
  over: Partial<BuiltCity> & { name?: string; kind?: 'commune' | 'ward' } = {},
): Promise<BuiltCommune> {
  const { cityId } = over.cityId ? { cityId: over.cityId } : await buildCity();
  const communeId = newId();
  const name = over.name ?? 'Thử';
  await insert('commune', {
    city_id: cityId,
    id: communeId,
    code: digits(5),
    name,
    kind: over.kind ?? 'ward',
    search_name: foldVietnamese(name),
    valid_from: '2025-07-01',
  });
  return { cityId, communeId };
}

/** A team with one neighbourhood, in the given commune or in a new one. */
export async function buildTeam(over: Partial<BuiltCommune> & { name?: string } = {}): Promise<BuiltTeam> {
  const { cityId, communeId } =
    over.cityId && over.communeId
      ? { cityId: over.cityId, communeId: over.communeId }
      : await buildCommune(over);
  const [teamId, neighbourhoodId, name] = [newId(), newId(), over.name ?? 'Tổ hòa giải số 1'];
  await insert('neighbourhood', {
    city_id: cityId,
    id: neighbourhoodId,
    commune_id: communeId,
    name: 'Tổ dân phố số 1',
    kind: 'residential_group',
    search_name: 'to dan pho so 1',
    households: 200,
    valid_from: '2014-01-01',
  });
  await insert('team', {
    city_id: cityId,
    id: teamId,
    commune_id: communeId,
    name,
    search_name: foldVietnamese(name),
    quota: 7,
    valid_from: '2014-01-01',
  });
  await insert('team_neighbourhood', {
    city_id: cityId,
    team_id: teamId,
    neighbourhood_id: neighbourhoodId,
    commune_id: communeId,
    valid_from: '2014-01-01',
  });
  return { cityId, communeId, teamId, neighbourhoodId, name };
}

/** A mediator in the given team (a member since 2014 unless said), or in a new one. */
export async function buildMediator(
  over: Partial<BuiltTeam> & {
    fullName?: string;
    role?: 'leader' | 'member';
    from?: string;
    to?: string | null;
  } = {},
): Promise<BuiltMediator> {
  const team =
    over.cityId && over.communeId && over.teamId
      ? {
          cityId: over.cityId,
          communeId: over.communeId,
          teamId: over.teamId,
          neighbourhoodId: over.neighbourhoodId ?? '',
          name: over.name ?? '',
        }
      : await buildTeam(over);
  const mediatorId = newId();
  const fullName = over.fullName ?? 'Trần Văn Lộc';
  await insert('mediator', {
    city_id: team.cityId,
    id: mediatorId,
    commune_id: team.communeId,
    full_name: fullName,
    search_name: foldVietnamese(fullName),
    birth_year: 1965,
    sex: 'male',
    ethnicity: 'Kinh',
    phone: '0912000118',
    recognised_on: '2014-01-01',
  });
  await insert('team_membership', {
    city_id: team.cityId,
    id: newId(),
    commune_id: team.communeId,
    team_id: team.teamId,
    mediator_id: mediatorId,
    role: over.role ?? 'member',
    valid_from: over.from ?? '2014-01-01',
    valid_to: over.to ?? null,
  });
  return { ...team, mediatorId, fullName };
}

/** A decision of the commune's chairman about its roll; a recognition of August 2025 unless said. */
export async function buildDecision(
  place: BuiltCommune,
  over: { kind?: string; number?: string; decidedOn?: string } = {},
): Promise<string> {
  const id = newId();
  await insert('roll_decision', {
    city_id: place.cityId,
    commune_id: place.communeId,
    id,
    kind: over.kind ?? 'recognise_mediators',
    number: over.number ?? `${id.slice(-4)}/QĐ-UBND`,
    decided_on: over.decidedOn ?? '2025-08-12',
  });
  return id;
}

/** A merger of the second entry into the first, as the row that remembers it; nothing went over. @returns its id. */
export async function buildMerge(kept: BuiltMediator, merged: BuiltMediator): Promise<string> {
  const id = newId();
  const nothing = {
    ...{ birthYear: null, birthDate: null, sex: null, phone: null, ethnicity: null, qualification: null },
    ...{ qualificationNote: null, occupation: null, officeHeld: null, address: null, note: null },
    ...{ recognisedOn: null, criteriaMet: null, criteriaCheckedOn: null, movedAwayOn: null },
  };
  await insert('mediator_merge', {
    city_id: kept.cityId,
    id,
    commune_id: kept.communeId,
    kept_id: kept.mediatorId,
    merged_id: merged.mediatorId,
    moved: {
      before: nothing,
      after: nothing,
      seats: [],
      closed: [],
      assignments: [],
      accounts: [],
      classes: [],
    },
    merged_by: 'Nguyễn Thu Hà',
  });
  await owner().query('UPDATE mediator SET merged_into_id = $1 WHERE id = $2', [
    kept.mediatorId,
    merged.mediatorId,
  ]);
  return id;
}

let bookNumber = 0;

/** A case with two parties and a narrative, status `received`, in the given team or in a new one. Columns can be overridden. */
export async function buildCase(
  over: Partial<BuiltTeam> & {
    first?: string;
    second?: string;
    summary?: string;
    columns?: Record<string, unknown>;
  } = {},
): Promise<BuiltCase> {
  const team =
    over.cityId && over.communeId && over.teamId
      ? {
          cityId: over.cityId,
          communeId: over.communeId,
          teamId: over.teamId,
          neighbourhoodId: over.neighbourhoodId ?? '',
          name: over.name ?? '',
        }
      : await buildTeam(over);
  const [caseId, firstPartyId, secondPartyId] = [newId(), newId(), newId()];
  const [first, second, summary] = [
    over.first ?? 'Phùng Thị Mai',
    over.second ?? 'Đặng Văn Sửu',
    over.summary ?? 'Lấn ngõ đi chung',
  ];
  const receivedOn = String(over.columns?.received_on ?? '2026-11-01');
  bookNumber += 1;
  await insert('mediation_case', {
    city_id: team.cityId,
    id: caseId,
    commune_id: team.communeId,
    team_id: team.teamId,
    book_year: Number(receivedOn.slice(0, 4)),
    book_number: bookNumber,
    received_on: receivedOn,
    kind: 'conflict',
    status: 'received',
    recorded_by: newId(),
    ...over.columns,
  });
  const part = { city_id: team.cityId, case_id: caseId, commune_id: team.communeId, team_id: team.teamId };
  await insert('case_narrative', {
    ...part,
    summary,
    search_text: foldVietnamese(`${first} ${second} ${summary}`),
  });
  await insert('case_party', {
    ...part,
    id: firstPartyId,
    side: 'first',
    ordinal: 1,
    kind: 'person',
    name: first,
  });
  await insert('case_party', {
    ...part,
    id: secondPartyId,
    side: 'second',
    ordinal: 1,
    kind: 'person',
    name: second,
  });
  return { ...team, caseId, firstPartyId, secondPartyId };
}

/** Assigns a mediator to a case, as the row in the database. */
export async function assignMediator(
  built: BuiltCase,
  mediator: BuiltMediator,
  on = '2026-11-02',
): Promise<void> {
  await insert('case_mediator', {
    city_id: built.cityId,
    id: newId(),
    case_id: built.caseId,
    commune_id: built.communeId,
    team_id: built.teamId,
    mediator_id: mediator.mediatorId,
    mediator_name: mediator.fullName,
    source: 'leader',
    assigned_on: on,
  });
}

/** Who acts, in the place of what was built. No account row is needed where the test does not sign in. */
export function actorOf(
  role: 'city_admin' | 'city_officer' | 'commune_officer' | 'team_leader' | 'mediator',
  place: Partial<BuiltMediator> & BuiltCity,
): Actor {
  const who = {
    accountId: newId(),
    sessionId: newId(),
    displayName: 'Nguyễn Thu Hà',
    membershipId: newId(),
    cityId: place.cityId,
  };
  const need = (value: string | undefined): string => {
    if (!value) throw new Error(`a ${role} needs more of a place`);
    return value;
  };
  switch (role) {
    case 'city_admin':
    case 'city_officer':
      return { ...who, role, communeId: null, teamId: null, mediatorId: null };
    case 'commune_officer':
      return { ...who, role, communeId: need(place.communeId), teamId: null, mediatorId: null };
    case 'team_leader':
      return {
        ...who,
        role,
        communeId: need(place.communeId),
        teamId: need(place.teamId),
        mediatorId: place.mediatorId ?? null,
      };
    case 'mediator':
      return {
        ...who,
        role,
        communeId: need(place.communeId),
        teamId: need(place.teamId),
        mediatorId: need(place.mediatorId),
      };
  }
}

/** The operator: no city, no tenant data. */
export function operatorActor(): Actor {
  return {
    accountId: newId(),
    sessionId: newId(),
    displayName: 'Vận hành',
    role: 'operator',
    membershipId: null,
    cityId: null,
    communeId: null,
    teamId: null,
    mediatorId: null,
  };
}

/** An account that can be referred to (no password). */
export async function buildAccount(
  loginName = `thu.${newId().slice(-12)}`,
): Promise<{ accountId: string; loginName: string }> {
  const accountId = newId();
  await insert('account', { id: accountId, login_name: loginName, display_name: 'Người thử' });
  return { accountId, loginName };
}

/** A class of one morning in the commune, with nobody on its list yet. */
export async function buildTrainingClass({ cityId, communeId }: BuiltCommune): Promise<string> {
  const classId = newId();
  await insert('training_class', {
    city_id: cityId,
    id: classId,
    commune_id: communeId,
    title: 'Kỹ năng hòa giải ở cơ sở',
    held_from: '2026-09-15',
    held_to: '2026-09-15',
  });
  await insert('training_session', {
    city_id: cityId,
    id: newId(),
    commune_id: communeId,
    class_id: classId,
    held_on: '2026-09-15',
    part: 'morning',
  });
  return classId;
}

/** The list of what was open under an official's name when their access ended. @returns its id. */
export async function buildHandOver(
  { cityId, communeId, mediatorId }: BuiltMediator,
  membershipId: string,
): Promise<string> {
  const id = newId();
  const place = { city_id: cityId, commune_id: communeId };
  await insert('hand_over', {
    ...place,
    id,
    membership_id: membershipId,
    from_name: 'Nguyễn Thu Hà',
    from_post: 'Công chức cấp xã',
    handed_on: '2026-11-20',
    recorded_by: 'Lê Quốc Hùng',
  });
  await insert('hand_over_item', {
    ...place,
    hand_over_id: id,
    ordinal: 1,
    kind: 'case',
    subject_id: newId(),
    title: 'Vụ 1/2026, Tổ hòa giải số 1',
    to_name: 'Trần Văn Lộc',
    to_mediator_id: mediatorId,
  });
  return id;
}
