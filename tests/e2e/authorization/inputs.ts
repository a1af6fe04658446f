import { newId } from '@/lib/db/ids';
import { addDays } from '@/lib/domain/calendar';
import { ATTENDANCE_INPUTS } from './attendance-inputs';
import { ELECTION_INPUTS } from './election-inputs';
import type { Kind } from './expected';
import { PROGRAMME_INPUTS } from './programme-inputs';
import { TRAINING_INPUTS } from './training-inputs';
import type { Target, World } from './world';

// What each action is sent: a form that anybody with the right would have filled in so.

type Sent = { readonly target: Target; readonly kind: Kind; readonly world: World };
/** What is sent of an object. */
export type Fill = (sent: Sent) => Readonly<Record<string, unknown>>;

const day = ({ today }: World, days: number): string => addDays(today, days);
const digits = (count: number): string =>
  String(Math.floor(Math.random() * 10 ** count)).padStart(count, '0');

const step =
  (fields: Fill = () => ({})): Fill =>
  (sent) => ({ caseId: sent.target.caseId, version: 0, ...fields(sent) });

const asked: Fill = ({ world }) => ({ on: day(world, -2), askedBy: 'first', note: '' });
const outOfScope: Fill = ({ world }) => ({ exclusion: 'crime', on: day(world, -2), note: '' });
const stopped: Fill = ({ world }) => ({
  on: day(world, -2),
  reason: 'stopped_by_party',
  agreement: '',
  hasWrittenPaper: false,
  obligations: [],
  askedBy: 'first',
  demands: '',
});
const agreed: Fill = ({ target, world }) => ({
  ...stopped({ target, world, kind: 'case' }),
  reason: 'agreement',
  agreement: 'Trả lại lối đi chung.',
  askedBy: '',
  obligations: [
    {
      debtorPartyId: target.partyIds[0],
      creditorPartyId: '',
      what: 'Dỡ bậc',
      amountVnd: '',
      dueOn: day(world, 9),
    },
  ],
});
const held: Fill = ({ target, world }) => ({
  on: day(world, -3),
  time: '19h30',
  place: 'Nhà văn hóa',
  openness: 'private',
  partyIds: target.partyIds,
  mediatorIds: [target.mediator.mediatorId],
  inviteeIds: [],
  notes: '',
  heardFrom: '',
  nextOn: '',
  nextTime: '',
  nextPlace: '',
});
const planned: Fill = ({ world }) => ({
  on: day(world, 2),
  time: '19h30',
  place: 'Nhà văn hóa',
  openness: 'public',
});
const alert: Fill = ({ world }) => ({
  kind: 'violence',
  body: 'Chủ tịch UBND phường',
  toldOn: day(world, -1),
  note: 'To tiếng',
});
const membership: Fill = ({ target }) => ({ membershipId: target.membershipId, version: 0 });

const paper = (world: World) => ({
  number: `${newId()}/QĐ-UBND`,
  decidedOn: day(world, -1),
  takesEffectOn: '',
});

const teamFacts = ({ neighbourhoodId }: Target) => ({
  name: `Tổ hòa giải ${newId()}`,
  neighbourhoodIds: [neighbourhoodId],
  quota: '',
  numbersNumber: '',
  numbersDecidedOn: '',
});

const supporterFacts = {
  fullName: 'Ngô Quốc Việt',
  kind: 'lawyer',
  organisation: '',
  phone: '',
  mediatorId: '',
  validFrom: '2026-01-01',
  validTo: '',
};
const supportDone = (world: World) => ({ kind: 'advice', on: day(world, -2), note: '' });

/** The role that an account in an object of this kind can have. */
const ROLE_IN: Partial<Record<Kind, string>> = {
  team: 'team_leader',
  commune: 'commune_officer',
  city: 'city_admin',
};
const placeIn = ({ kind, target }: Sent): string =>
  kind === 'team' ? target.teamId : kind === 'commune' ? target.communeId : target.cityId;

export const INPUTS: Record<string, Fill> = {
  ...ELECTION_INPUTS,
  ...ATTENDANCE_INPUTS,
  ...TRAINING_INPUTS,
  ...PROGRAMME_INPUTS,
  'sign-in/changePassword': () => ({ current: 'sai-mat-khau-dang-dung', next: 'mua-rao-ben-song-61' }),
  'sign-in/chooseMembership': ({ target }) => ({ membershipId: target.membershipId || null }),
  'accounts/openAccount': (sent) => ({
    role: ROLE_IN[sent.kind],
    placeId: placeIn(sent),
    mediatorId: '',
    displayName: 'Nguyễn Thu Hà',
    loginName: `thu.${newId().slice(-12)}`,
    jobTitle: '',
  }),
  'accounts/resetPassword': ({ target: { membershipId } }) => ({ membershipId }),
  'accounts/changeMembership': (sent) => ({
    ...membership(sent),
    displayName: 'Nguyễn Thu Hằng',
    jobTitle: '',
  }),
  'accounts/endMembership': membership,
  'accounts/handOverWork': (sent) => ({ ...membership(sent), successorId: '', cases: [] }),
  'accounts/renewMembership': membership,
  'units/addCity': ({ world }) => ({
    code: world.cityCode,
    kind: 'city',
    name: world.mark,
    validFrom: world.today,
  }),
  'units/addCommune': ({ target, world }) => ({
    cityId: target.cityId,
    code: digits(5),
    kind: 'ward',
    name: world.mark,
    validFrom: '2025-07-01',
  }),
  'units/renameCommune': ({ target: { cityId, communeId }, world }) => ({
    cityId,
    communeId,
    version: 0,
    kind: 'ward',
    name: 'Vĩnh Hưng',
    since: day(world, -1),
  }),
  'unit-changes/draftUnitChange': ({ target, kind, world }) => ({
    name: 'Tên mới',
    decisionNumber: '12/NQ-HĐND',
    decidedOn: day(world, -9),
    effectiveOn: day(world, 9),
    ...(kind === 'team'
      ? { kind: 'rename_team', id: target.teamId }
      : { kind: 'rename_commune', id: target.communeId, communeKind: 'ward' }),
  }),
  'unit-changes/confirmUnitChange': ({ target: { changeId } }) => ({ changeId }),
  'unit-changes/cancelUnitChange': ({ target: { changeId } }) => ({ changeId }),
  'units/endCommune': ({ target: { cityId, communeId }, world }) => ({
    cityId,
    communeId,
    version: 0,
    validTo: day(world, 30),
    successorId: '',
  }),
  'notices/markSeen': ({ world }) => ({ until: `${world.today}T00:00:00Z` }),
  'notices/saveNoticeSettings': () => ({ address: 'ha@langson.example', wanted: ['mail.digest'] }),
  'notices/sendTrial': () => ({}),
  'materials/addSet': ({ world }) => ({
    title: 'Sổ tay hòa giải',
    official: false,
    label: 'năm 2026',
    publishedOn: world.today,
  }),
  'materials/changeSet': ({ target: { setId } }) => ({
    setId,
    version: 0,
    title: 'Sổ tay hòa giải viên',
    official: false,
    retired: false,
  }),
  'materials/addVersion': ({ target: { setId }, world }) => ({
    setId,
    label: 'năm 2027',
    publishedOn: world.today,
  }),
  'materials/withdrawVersion': ({ target: { versionId }, world }) => ({ versionId, on: world.today }),
  'materials/addDocument': ({ target: { versionId } }) => ({
    versionId,
    title: 'Luật Hòa giải ở cơ sở',
    url: 'https://pbgdpl.example.vn/luat.pdf',
    body: '',
  }),
  'materials/removeDocument': ({ target: { documentId } }) => ({ documentId }),
  'materials/handToPeople': ({ target, world }) => ({
    versionId: target.versionId,
    on: day(world, -1),
    mediatorIds: [target.mediator.mediatorId],
  }),
  'materials/handToTeams': ({ target, world }) => ({
    versionId: target.versionId,
    on: day(world, -1),
    teamIds: [target.teamId],
    copies: '2',
  }),
  'materials/handToTrainers': ({ target, world }) => ({
    versionId: target.versionId,
    on: day(world, -1),
    trainerIds: [target.trainerId],
  }),
  'materials/takeBack': ({ target: { receiptId } }) => ({ receiptId }),
  'schedule/subscribeCalendar': () => ({}),
  'personal-links/makeLinks': ({ target: { mediatorId }, world }) => ({
    mediatorIds: [mediatorId],
    expiresOn: day(world, 30),
  }),
  'personal-links/revokeLinks': ({ target: { mediatorId } }) => ({ mediatorId }),
  'supporters/addSupporter': () => ({ ...supporterFacts }),
  'supporters/changeSupporter': ({ target: { supporterId } }) => ({
    ...supporterFacts,
    supporterId,
    version: 0,
  }),
  'supporters/linkTeams': ({ target: { supporterId, teamId }, world }) => ({
    supporterId,
    teamIds: [teamId],
    from: day(world, -5),
    to: '',
  }),
  'supporters/endLink': ({ target: { supporterId, teamId }, world }) => ({
    supporterId,
    teamId,
    from: '2026-01-01',
    on: world.today,
  }),
  'supporters/recordActivity': ({ target: { supporterId, teamId }, world }) => ({
    ...supportDone(world),
    who: 'linked',
    pair: `${supporterId}_${teamId}`,
    teamId: '',
    fullName: '',
    supporterKind: '',
    organisation: '',
  }),
  'supporters/correctActivity': ({ target: { activityId }, world }) => ({
    ...supportDone(world),
    activityId,
    version: 0,
  }),
  'supporters/removeActivity': ({ target: { activityId } }) => ({ activityId, version: 0 }),
  'imports/confirmMapping': ({ target: { batchId } }) => ({ batchId, encodingConfirmed: false, forms: [] }),
  'imports/mendRow': ({ target: { batchId } }) => ({ batchId, ordinal: 1, field: 'birth', text: '1961' }),
  'imports/chooseRow': ({ target: { batchId } }) => ({ batchId, ordinal: 1, choice: 'left_out' }),
  'imports/takeSuggestions': ({ target: { batchId } }) => ({ batchId }),
  'imports/startApplying': ({ target: { batchId } }) => ({ batchId }),
  'imports/startUndoing': ({ target: { batchId } }) => ({ batchId }),
  'imports/takeUp': ({ target: { batchId } }) => ({ batchId }),
  'imports/dropBatch': ({ target: { batchId } }) => ({ batchId }),
  'mediation-cases/record/recordCase': ({ target, world }) => ({
    teamId: target.teamId,
    receivedOn: day(world, -1),
    kind: 'conflict',
    firstParty: 'Phùng Thị Mai',
    secondParty: 'Đặng Văn Sửu',
    summary: 'Lấn ngõ đi chung',
  }),
  'mediation-cases/steps/addDetails': step(() => ({
    ground: 'witnessed',
    subKind: '',
    content: '',
    parties: [],
  })),
  'mediation-cases/steps/confirmScope': step(),
  'mediation-cases/steps/refuseCase': step(outOfScope),
  'mediation-cases/steps/referParties': step((sent) => ({ ...outOfScope(sent), body: 'Công an phường' })),
  'mediation-cases/steps/markDuplicate': step(() => ({ original: '1/1999', note: '' })),
  'mediation-cases/steps/assignMediators': step(({ target, world }) => ({
    mediatorIds: [target.mediator.mediatorId],
    source: 'leader',
    on: day(world, -5),
    startException: 'within_days',
    agreedStartOn: '',
  })),
  'mediation-cases/steps/reassignMediators': step(({ target, world }) => ({
    mediatorIds: [target.colleague.mediatorId],
    source: 'leader',
    on: day(world, -5),
    cause: 'unavailable',
    reason: 'Đi vắng',
  })),
  'mediation-cases/steps/declareInterest': step(({ target }) => ({ mediatorId: target.mediator.mediatorId })),
  'mediation-cases/steps/planMeeting': step(planned),
  'mediation-cases/steps/holdMeeting': step(held),
  'mediation-cases/steps/cancelMeeting': step(() => ({ reason: 'Mưa to' })),
  'mediation-cases/steps/inviteExpert': step(() => ({
    name: 'Cao Xuân Bách',
    capacity: 'cán bộ địa chính',
    invitedBy: 'first',
    otherPartyConsents: true,
  })),
  'mediation-cases/steps/pauseMediation': step(asked),
  'mediation-cases/steps/continueMediation': step(({ world }) => ({ on: day(world, -1), note: '' })),
  'mediation-cases/steps/closeCase': step(stopped),
  'mediation-cases/steps/resumeMediation': step(asked),
  'mediation-cases/steps/followObligation': step(({ world }) => ({
    obligationId: newId(),
    state: 'done',
    on: day(world, -1),
    note: '',
  })),
  'mediation-cases/steps/raiseAlert': step(alert),
  'mediation-cases/steps/acknowledgeAlert': step(() => ({ alertId: newId() })),
  'mediation-cases/steps/addCoTeam': step(({ target, world }) => {
    const { communeId, teamId } =
      world.spots[target.teamId === world.spots.t.mediator.teamId ? 'o' : 't'].mediator;
    return { communeId, teamId };
  }),
  'mediation-cases/steps/addParty': step(() => ({
    side: 'related',
    name: 'Cao Thị Bích',
    kind: 'person',
    birthYear: '',
    headcount: '',
    address: '',
    phone: '',
  })),
  'mediation-cases/steps/correctCase': step(() => ({
    field: 'summary',
    newValue: 'Lấn lối đi',
    reason: 'Rõ hơn',
  })),
  'roll/mediator/addMediator': ({ target }) => ({
    fullName: `Người ${newId()}`,
    birthYear: 1970,
    sex: 'female',
    teamId: target.teamId,
    phone: '',
    same: '',
  }),
  'roll/mediator/joinTeam': ({ target, world }) => ({
    mediatorId: target.mediatorId,
    teamId: world.spots[target.teamId === world.spots.t.mediator.teamId ? 'o' : 't'].mediator.teamId,
  }),
  'roll/mediator/changeMediator': ({ target }) => ({
    mediatorId: target.mediatorId,
    version: 0,
    fullName: `Người ${newId()}`,
    birthYear: 1970,
    birthDate: '',
    sex: 'female',
    phone: '',
    ethnicity: '',
    qualification: '',
    qualificationNote: '',
    occupation: '',
    officeHeld: '',
    address: '',
    note: '',
    criteriaMet: [],
    criteriaCheckedOn: '',
    movedAwayOn: '',
  }),
  'roll/seat/recogniseMembers': ({ target, world }) => ({
    teamId: target.teamId,
    seatIds: [newId()],
    kind: 'recognise_mediators',
    ...paper(world),
  }),
  'roll/seat/nameLeader': ({ target, world }) => ({
    teamId: target.teamId,
    mediatorId: target.mediatorId,
    ...paper(world),
  }),
  'roll/seat/recordLeaving': ({ target, world }) => ({
    mediatorId: target.mediatorId,
    seatIds: [newId()],
    reason: 'own_wish',
    on: day(world, 30),
    number: `${newId()}/QĐ-UBND`,
    decidedOn: day(world, -1),
  }),
  'roll/seat/withdrawLeaving': ({ target }) => ({ mediatorId: target.mediatorId, seatId: newId() }),
  'roll/neighbourhood/addNeighbourhood': () => ({
    name: `Thôn ${newId()}`,
    kind: 'village',
    households: '',
    minorityArea: false,
    validFrom: '2025-07-01',
  }),
  'roll/neighbourhood/changeNeighbourhood': ({ target }) => ({
    neighbourhoodId: target.neighbourhoodId,
    version: 0,
    name: 'Thôn Đoài',
    kind: 'village',
    households: 120,
    minorityArea: true,
  }),
  'roll/review/recordReview': ({ target }) => ({
    teamId: target.teamId,
    reviewedOn: '2026-11-01',
    conclusion: 'Đủ thành phần',
  }),
  'roll/team/foundTeam': ({ target }) => ({
    ...teamFacts(target),
    validFrom: '2025-07-15',
    foundingNumber: '',
    foundingDecidedOn: '',
  }),
  'roll/team/changeTeam': ({ target }) => ({ teamId: target.teamId, version: 0, ...teamFacts(target) }),
  'roll/team/dissolveTeam': ({ target, world }) => ({
    teamId: target.teamId,
    version: 0,
    on: day(world, 30),
    number: `${newId()}/QĐ-UBND`,
    decidedOn: day(world, -1),
    endSeats: true,
  }),
  'roll/merge/mergeEntries': ({ target }) => ({
    keptId: target.mediatorId,
    keptVersion: 0,
    mergedId: newId(),
    mergedVersion: 0,
  }),
  'roll/merge/undoMerge': ({ target: { mergeId } }) => ({ mergeId }),
};

/** Acts that must come before one that has its moment only later; each with what its own form would send. */
export const BEFORE: Partial<Record<string, readonly (readonly [string, Fill])[]>> = {
  'mediation-cases/steps/cancelMeeting': [['planMeeting', planned]],
  'mediation-cases/steps/continueMediation': [['pauseMediation', asked]],
  'mediation-cases/steps/resumeMediation': [['closeCase', stopped]],
  'mediation-cases/steps/followObligation': [
    ['holdMeeting', held],
    ['closeCase', agreed],
  ],
  'mediation-cases/steps/acknowledgeAlert': [['raiseAlert', alert]],
};
