import { newId } from '@/lib/db/ids';
import { addDays } from '@/lib/domain/calendar';
import { newUrlToken } from '@/lib/server/url-token';
import { ROLES, type Role } from '@/lib/domain/access/roles';
import {
  assignMediator,
  buildCase,
  buildCommune,
  buildDecision,
  buildHandOver,
  buildMediator,
  buildMerge,
  buildTeam,
  buildTrainingClass,
  type BuiltMediator,
  type BuiltTeam,
} from '../../support/builders';
import { buildElection, buildLeaving } from '../../support/elections';
import { buildImportBatch } from '../../support/imports';
import { owner, ownerRows } from '../../support/owner';
import { buildLink } from '../../support/personal-links';
import { buildPlan, buildTask } from '../../support/programme';
import { buildSignIn, type BuiltSignIn } from '../../support/sign-in-accounts';
import { buildMaterial, buildReceipt } from '../../support/materials';
import { buildClass, buildCourse, buildTrainer } from '../../support/trainings';
import { draftChange } from '../../support/draft-change';
import { buildActivity, buildSupporter, linkSupporter } from '../../support/supporters';
import { signIn } from '../support/front-door';
import type { Kind, Place } from './expected';

/** Who asks. `anonymous` has no session, `revoked` one that was taken back. */
export const ASKERS = ['anonymous', 'revoked', ...ROLES] as const;
export type Asker = (typeof ASKERS)[number];

/** The ids that belong to one object; which of them the address or the form names depends on the entry point. */
export type Target = {
  readonly cityId: string;
  /** The token of a personal link or of its calendar. */
  readonly token: string;
  readonly communeId: string;
  readonly teamId: string;
  readonly caseId: string;
  readonly membershipId: string;
  readonly classId: string;
  readonly courseId: string;
  readonly trainerId: string;
  readonly mediatorId: string;
  readonly neighbourhoodId: string;
  readonly decisionId: string;
  readonly electionId: string;
  readonly leavingId: string;
  readonly seatId: string;
  readonly mergeId: string;
  readonly changeId: string;
  readonly handOverId: string;
  readonly batchId: string;
  readonly supporterId: string;
  readonly activityId: string;
  readonly setId: string;
  readonly versionId: string;
  readonly documentId: string;
  readonly receiptId: string;
  readonly planId: string;
  readonly taskId: string;
  readonly mediator: BuiltMediator;
  readonly colleague: BuiltMediator;
  readonly partyIds: readonly string[];
};

type Spot = { readonly mediator: BuiltMediator; readonly colleague: BuiltMediator };

export type World = {
  readonly today: string;
  /** The official code of the first city. */
  readonly cityCode: string;
  /** A name that nothing else in the database bears: a unit of that name was added by this test. */
  readonly mark: string;
  readonly spots: Readonly<Record<Place, Spot>>;
  readonly people: Readonly<Record<Role, BuiltSignIn>>;
  readonly cookies: Readonly<Record<Asker, string>>;
};

async function buildSpot(team: BuiltTeam): Promise<Spot> {
  return {
    mediator: await buildMediator(team),
    colleague: await buildMediator({ ...team, fullName: 'Lê Quang Điệp' }),
  };
}

async function signInRevoked(place: BuiltTeam): Promise<string> {
  const account = await buildSignIn({ places: [{ ...place, role: 'commune_officer' }] });
  const cookie = await signIn(account.loginName);
  await owner().query(`UPDATE session SET revoked_at = now(), revoke_reason = 'test' WHERE account_id = $1`, [
    account.accountId,
  ]);
  return cookie;
}

/** Two cities with teams in every place, and one person of each role in the first, signed in. */
export async function buildWorld(): Promise<World> {
  const team = await buildTeam();
  const own = await buildSpot(team);
  const spots: World['spots'] = {
    o: own,
    u: { mediator: own.colleague, colleague: own.mediator },
    t: await buildSpot(await buildTeam({ ...team, name: 'Tổ hòa giải số 2' })),
    c: await buildSpot(await buildTeam(await buildCommune({ cityId: team.cityId }))),
    x: await buildSpot(await buildTeam()),
  };
  const people = {} as Record<Role, BuiltSignIn>;
  const cookies = { anonymous: '', revoked: await signInRevoked(team) } as Record<Asker, string>;
  for (const role of ROLES) {
    people[role] =
      role === 'operator'
        ? await buildSignIn({ isOperator: true, places: [] })
        : await buildSignIn({ places: [{ ...placeFor(role, own.mediator), role }] });
    cookies[role] = await signIn(people[role].loginName);
  }
  const [found] = await ownerRows<{ today: string; cityCode: string }>(
    `SELECT (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text AS today, code AS "cityCode"
       FROM city WHERE city_id = $1`,
    [team.cityId],
  );
  if (!found) throw new Error('the city that was built is not there');
  return { ...found, mark: `Thử ${newId()}`, spots, people, cookies };
}

/** As much of a place as an account of that role is bound to. */
function placeFor(role: Exclude<Role, 'operator'>, { cityId, communeId, ...rest }: BuiltMediator) {
  if (role === 'city_admin' || role === 'city_officer') return { cityId };
  return role === 'commune_officer' ? { cityId, communeId } : { cityId, communeId, ...rest };
}

const ACCOUNT_ROLES = {
  leaderAccount: 'team_leader',
  officialAccount: 'commune_officer',
  adminAccount: 'city_admin',
} as const;

/** Far above the numbers that the acts themselves take from the books. */
let bookNumber = 1_000;

/** A morning that is over. */
const HELD = { on: '2026-09-15' };

/** A name that nobody else bears, so that nobody is taken for somebody else. */
const newName = (): string => `Người ${newId().slice(-12)}`;

/** A new object of that kind in that place: for an act that is let through, so that none meets another's traces. */
export async function buildTarget(world: World, kind: Kind, place: Place, asker: Asker): Promise<Target> {
  const { mediator, colleague } = world.spots[place];
  const { cityId, communeId, teamId } = mediator;
  const target = {
    cityId,
    communeId,
    teamId,
    mediator,
    colleague,
    token: newUrlToken(),
    caseId: '',
    membershipId: '',
    classId: '',
    courseId: '',
    trainerId: '',
    mediatorId: mediator.mediatorId,
    neighbourhoodId: mediator.neighbourhoodId,
    decisionId: '',
    electionId: '',
    leavingId: '',
    seatId: '',
    mergeId: '',
    changeId: '',
    handOverId: '',
    batchId: '',
    supporterId: '',
    activityId: '',
    setId: '',
    versionId: '',
    documentId: '',
    receiptId: '',
    planId: '',
    taskId: '',
    partyIds: [],
  };
  switch (kind) {
    case 'case': {
      const on = (days: number) => addDays(world.today, days);
      const built = await buildCase({
        ...mediator,
        columns: {
          book_number: (bookNumber += 1),
          received_on: on(-10),
          status: 'assigned',
          assigned_on: on(-9),
          must_start_by: on(-6),
        },
      });
      await assignMediator(built, mediator, on(-9));
      return { ...target, caseId: built.caseId, partyIds: [built.firstPartyId, built.secondPartyId] };
    }
    case 'leaderAccount':
    case 'officialAccount':
    case 'adminAccount': {
      const role = ACCOUNT_ROLES[kind];
      // Somebody without open cases and under whose name no procedure runs: those would be handed over first.
      const person = await buildMediator({ ...mediator, fullName: newName() });
      const { membershipIds } = await buildSignIn({ places: [{ ...placeFor(role, person), role }] });
      const [membershipId = ''] = membershipIds;
      await owner().query('UPDATE account_membership SET display_name = $2 WHERE id = $1', [
        membershipId,
        newName(),
      ]);
      return { ...target, membershipId };
    }
    case 'handOver': {
      const { membershipIds } = await buildSignIn({
        places: [{ cityId, communeId, role: 'commune_officer' }],
      });
      return { ...target, handOverId: await buildHandOver(mediator, membershipIds[0] ?? '') };
    }
    case 'workplace': {
      const whose =
        place === 'o' && asker in world.people ? world.people[asker as Role] : await buildSignIn();
      return { ...target, membershipId: whose.membershipIds[0] ?? '' };
    }
    case 'training':
      return { ...target, classId: await buildTrainingClass(mediator) };
    case 'cityTraining':
      return { ...target, classId: (await buildClass({ cityId, communeId: null }, [HELD])).classId };
    case 'course':
      return { ...target, courseId: await buildCourse({ cityId, communeId }) };
    case 'trainer':
      return { ...target, trainerId: await buildTrainer({ cityId, communeId }, newName()) };
    case 'member':
      return {
        ...target,
        mediatorId: (await buildMediator({ ...mediator, fullName: newName() })).mediatorId,
      };
    case 'freshTeam':
    case 'neighbourhood': {
      const built = await buildMediator(await buildTeam({ cityId, communeId, name: newName() }));
      return {
        ...target,
        teamId: built.teamId,
        mediatorId: built.mediatorId,
        neighbourhoodId: built.neighbourhoodId,
      };
    }
    case 'merge':
      return {
        ...target,
        mergeId: await buildMerge(await buildMediator(mediator), await buildMediator(mediator)),
      };
    case 'election':
      return { ...target, electionId: await buildElection(mediator) };
    case 'leaving':
      return {
        ...target,
        leavingId: await buildLeaving(await buildMediator({ ...mediator, fullName: newName() })),
      };
    case 'seat': {
      const person = await buildMediator({ ...mediator, fullName: newName() });
      const [seat] = await ownerRows<{ id: string }>(
        'SELECT id FROM team_membership WHERE mediator_id = $1',
        [person.mediatorId],
      );
      return { ...target, seatId: seat?.id ?? '' };
    }
    case 'decision':
      return { ...target, decisionId: await buildDecision({ cityId, communeId }) };
    case 'unitChange': {
      const draft = {
        kind: 'rename_team',
        communeIds: [communeId],
        effectiveOn: addDays(world.today, -1),
        plan: { ids: [teamId], name: newName(), title: 'Đổi tên tổ' },
      };
      return { ...target, changeId: await draftChange(cityId, draft) };
    }
    case 'plan':
      return { ...target, planId: await buildPlan(cityId) };
    case 'task':
      return { ...target, taskId: await buildTask({ cityId, communeId }) };
    case 'cityTask':
      return { ...target, taskId: await buildTask({ cityId, communeId: null }) };
    case 'supporter':
      return { ...target, supporterId: await buildSupporter(mediator) };
    case 'support':
    case 'activity': {
      const supporterId = await buildSupporter(mediator);
      await linkSupporter(mediator, supporterId);
      return { ...target, supporterId, activityId: await buildActivity(mediator, supporterId) };
    }
    case 'personalLink':
      return { ...target, token: (await buildLink(mediator)).token };
    case 'calendarLink':
      return { ...target, token: (await buildLink(mediator)).calendarToken };
    case 'linkedText':
      return { ...target, ...(await buildMaterial(mediator)), token: (await buildLink(mediator)).token };
    case 'materialSet':
    case 'materialText':
      return { ...target, ...(await buildMaterial(mediator)) };
    case 'materialVersion':
      return {
        ...target,
        ...(await buildMaterial(mediator)),
        trainerId: await buildTrainer(mediator),
      };
    case 'materialLink':
      return { ...target, documentId: (await buildMaterial(mediator)).linkId };
    case 'receipt': {
      const { versionId } = await buildMaterial(mediator);
      return { ...target, receiptId: await buildReceipt(mediator, versionId) };
    }
    case 'batch':
      return { ...target, batchId: await buildImportBatch({ cityId, communeId }) };
    case 'commune':
      return { ...target, communeId: (await buildCommune({ cityId })).communeId };
    case 'team':
    case 'city':
    case 'nothing':
      return target;
  }
}
