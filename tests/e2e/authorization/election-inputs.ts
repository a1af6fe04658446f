import { newId } from '@/lib/db/ids';
import { candidateOf, copiesOf, placeElection, placeLeaving, seatOfLeaving } from '../../support/elections';
import type { Fill } from './inputs';
import type { Ready } from './ready';
import type { Target } from './world';

// What the steps of elections and leavings are sent, and where each finds its procedure.

const DAY = '2026-10-01';

const election =
  (fields: object = {}): Fill =>
  ({ target }) => ({ electionId: target.electionId, version: 0, ...fields });
const leaving =
  (fields: object = {}): Fill =>
  ({ target }) => ({ leavingId: target.leavingId, version: 0, ...fields });

const ending = { on: DAY, reason: 'Mưa to' };
const published = { on: DAY, how: 'Niêm yết' };
const copies = { copies: [{ recipientId: newId(), receivedOn: DAY }] };
const decision = () => ({
  number: `${newId()}/QĐ-UBND`.slice(-40),
  decidedOn: DAY,
  takesEffectOn: '',
  signer: '',
  signerOffice: '',
});
const paper = {
  frontHead: 'Vũ Thị Hạnh',
  neighbourhoodHead: 'Đỗ Văn Bình',
  number: '',
  findings: 'Đúng như đề nghị',
  sentOn: DAY,
  receivedOn: DAY,
};

export const ELECTION_INPUTS: Record<string, Fill> = {
  'elections/open/openElection': ({ target }) => ({
    teamId: target.teamId,
    kind: 'supplementary',
    followsId: '',
  }),
  'elections/steps/saveCandidate': election({
    candidateId: '',
    mediatorId: '',
    isNewPerson: true,
    role: 'member',
    source: 'self',
    consentedOn: '',
    fullName: 'Nông Thị Sen',
    birthYear: '1970',
    birthDate: '',
    sex: 'female',
    phone: '',
    ethnicity: '',
    qualification: '',
    qualificationNote: '',
    occupation: '',
    officeHeld: '',
    address: '',
    criteria: ['resident_citizen', 'volunteers', 'good_character', 'able_to_mediate'],
  }),
  'elections/steps/removeCandidate': election({ candidateId: newId(), ...ending }),
  'elections/steps/planElection': election({
    head: 'Vũ Thị Hạnh',
    deputy: 'Đỗ Văn Bình',
    secretary: '',
    members: [],
    on: DAY,
    time: '',
    place: 'Nhà văn hóa',
    method: 'show_of_hands',
    seats: 1,
  }),
  'elections/steps/holdElection': election({
    on: DAY,
    beganAt: '',
    endedAt: '',
    place: 'Nhà văn hóa',
    electorate: 10,
    present: 8,
    witness: '',
    witnessIsUnrelated: false,
    minutesNote: '',
  }),
  'elections/steps/countVotes': election({
    issued: '',
    returned: '',
    valid: '',
    invalid: '',
    votes: [{ candidateId: newId(), votes: 8 }],
  }),
  'elections/steps/proposeRecognition': election({
    proposedBy: 'Vũ Thị Hạnh',
    number: '',
    sentOn: DAY,
    receivedOn: DAY,
  }),
  'elections/steps/decideRecognition': (sent) =>
    election({ ...decision(), chosenIds: [newId()], note: '' })(sent),
  'elections/steps/publishDecision': election(published),
  'elections/steps/receiveCopies': election(copies),
  'elections/steps/endWithoutResult': election(ending),
  'elections/steps/cancelElection': election(ending),
  'elections/leaving/open/openLeaving': ({ target }) => ({
    seatId: target.seatId,
    ground: 'own_wish',
    reason: 'Tuổi cao',
    proposedBy: 'Tổ trưởng',
    proposedOn: DAY,
  }),
  'elections/leaving/steps/agreeToLeaving': leaving(paper),
  'elections/leaving/steps/disagreeWithLeaving': leaving({ ...paper, toldOn: DAY }),
  'elections/leaving/steps/endService': (sent) => leaving({ ...decision(), seatIds: [newId()] })(sent),
  'elections/leaving/steps/keepInService': leaving(ending),
  'elections/leaving/steps/publishLeaving': leaving(published),
  'elections/leaving/steps/receiveLeavingCopies': leaving(copies),
  'elections/leaving/steps/withdrawLeaving': leaving(ending),
};

const atElection =
  (status: Parameters<typeof placeElection>[2]) =>
  async (target: Target): Promise<void> =>
    placeElection(target, target.electionId, status);
const atLeaving =
  (status: Parameters<typeof placeLeaving>[2]) =>
  async (target: Target): Promise<void> =>
    placeLeaving(target, target.leavingId, status);

/** The status in which each step is taken. */
export const ELECTION_MOMENTS: Partial<Record<string, (target: Target) => Promise<unknown>>> = {
  'elections/steps/holdElection': atElection('planned'),
  'elections/steps/countVotes': atElection('held'),
  'elections/steps/proposeRecognition': atElection('counted'),
  'elections/steps/decideRecognition': atElection('proposed'),
  'elections/steps/publishDecision': atElection('decided'),
  'elections/steps/receiveCopies': atElection('decided'),
  'elections/steps/endWithoutResult': atElection('counted'),
  'elections/leaving/steps/endService': atLeaving('submitted'),
  'elections/leaving/steps/keepInService': atLeaving('submitted'),
  'elections/leaving/steps/publishLeaving': atLeaving('ended'),
  'elections/leaving/steps/receiveLeavingCopies': atLeaving('ended'),
};

/** Ids that the procedure's own rows have. */
export const ELECTION_ROWS: Partial<Record<string, (target: Target) => Promise<Ready>>> = {
  'elections/steps/removeCandidate': async ({ electionId }) => ({
    candidateId: await candidateOf(electionId),
  }),
  'elections/steps/countVotes': async ({ electionId }) => ({
    votes: [{ candidateId: await candidateOf(electionId), votes: 8 }],
  }),
  'elections/steps/decideRecognition': async ({ electionId }) => ({
    chosenIds: [await candidateOf(electionId)],
  }),
  'elections/steps/receiveCopies': async ({ electionId }) => ({
    copies: await copiesOf('election', electionId),
  }),
  'elections/leaving/steps/endService': async ({ leavingId }) => ({
    seatIds: [await seatOfLeaving(leavingId)],
  }),
  'elections/leaving/steps/receiveLeavingCopies': async ({ leavingId }) => ({
    copies: await copiesOf('mediator_leaving', leavingId),
  }),
};
