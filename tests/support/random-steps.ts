import type { Actor } from '@/lib/domain/access/roles';
import { addDays } from '@/lib/domain/calendar';
import { CASE_KINDS } from '@/lib/domain/mediation-case/case';
import { acknowledgeAlertStep } from '@/lib/features/mediation-cases/steps/acknowledge-alert/step';
import { addCoTeamStep } from '@/lib/features/mediation-cases/steps/add-co-team/step';
import { addDetailsStep } from '@/lib/features/mediation-cases/steps/add-details/step';
import { addPartyStep } from '@/lib/features/mediation-cases/steps/add-party/step';
import { assignStep } from '@/lib/features/mediation-cases/steps/assign/step';
import { cancelMeetingStep } from '@/lib/features/mediation-cases/steps/cancel-meeting/step';
import { closeStep } from '@/lib/features/mediation-cases/steps/close/step';
import { confirmScopeStep } from '@/lib/features/mediation-cases/steps/confirm-scope/step';
import { continueStep } from '@/lib/features/mediation-cases/steps/continue/step';
import { correctStep } from '@/lib/features/mediation-cases/steps/correct/step';
import { declareInterestStep } from '@/lib/features/mediation-cases/steps/declare-interest/step';
import { followObligationStep } from '@/lib/features/mediation-cases/steps/follow-obligation/step';
import { holdMeetingStep } from '@/lib/features/mediation-cases/steps/hold-meeting/step';
import { inviteExpertStep } from '@/lib/features/mediation-cases/steps/invite-expert/step';
import { markDuplicateStep } from '@/lib/features/mediation-cases/steps/mark-duplicate/step';
import { pauseStep } from '@/lib/features/mediation-cases/steps/pause/step';
import { planMeetingStep } from '@/lib/features/mediation-cases/steps/plan-meeting/step';
import { raiseAlertStep } from '@/lib/features/mediation-cases/steps/raise-alert/step';
import { reassignStep } from '@/lib/features/mediation-cases/steps/reassign/step';
import { referStep } from '@/lib/features/mediation-cases/steps/refer/step';
import { refuseStep } from '@/lib/features/mediation-cases/steps/refuse/step';
import { resumeStep } from '@/lib/features/mediation-cases/steps/resume/step';
import { newId } from '@/lib/db/ids';
import type { Chance } from './random';
import type { KnownCase, RandomWorld } from './random-world';
import { takeStep, TODAY } from './take-step';

/** What a step is taken with: the case, words that only this case holds, and what else there is in the world. */
export type StepGround = {
  readonly chance: Chance;
  readonly world: RandomWorld;
  readonly known: KnownCase;
  readonly others: readonly KnownCase[];
  readonly words: string;
};

type Take = (actor: Actor, ground: StepGround) => Promise<unknown>;

const base = ({ known: { caseId, version } }: StepGround) => ({ caseId, version });

/** A day that has come, seldom before what happened last in the case. */
function dayIn({ chance, known }: StepGround): string {
  const day = addDays(chance.happens(0.9) ? known.latestOn : known.receivedOn, chance.between(0, 40));
  return day > TODAY ? TODAY : day;
}

/** The two mediators of the case's own team, or seldom those of any other. */
function mediatorsFor({ chance, world, known }: StepGround): string[] {
  const own = world.teams.find(({ mediator }) => mediator.teamId === known.teamId);
  const { mediator, colleague } = chance.happens(0.9) && own ? own : chance.pick(world.teams);
  return [chance.pick([mediator, colleague]).mediatorId];
}

const oneOf = (chance: Chance, ids: readonly string[]): string =>
  ids.length === 0 ? newId() : chance.pick(ids);

const outOfScope = (ground: StepGround) => ({
  ...base(ground),
  exclusion: 'crime',
  on: dayIn(ground),
  note: ground.words,
});
const asked = (ground: StepGround) => ({
  ...base(ground),
  on: dayIn(ground),
  askedBy: 'first',
  note: ground.words,
});

const closing = (ground: StepGround) => {
  const { chance, known, words } = ground;
  const reason = chance.pick(['agreement', 'agreement', 'stopped_by_party', 'no_agreement_possible']);
  return {
    ...base(ground),
    on: dayIn(ground),
    reason,
    agreement: reason === 'agreement' ? words : '',
    hasWrittenPaper: chance.happens(0.3),
    obligations:
      reason === 'agreement' && chance.happens(0.5)
        ? [
            {
              debtorPartyId: oneOf(chance, known.partyIds),
              creditorPartyId: '',
              what: words,
              amountVnd: '',
              dueOn: '2027-01-01',
            },
          ]
        : [],
    askedBy: reason === 'stopped_by_party' ? 'first' : '',
    demands: words,
  };
};

const correcting = (ground: StepGround) => {
  const { chance, known, words } = ground;
  const field = chance.pick([
    'summary',
    'first_party',
    'second_party',
    'agreement',
    'kind',
    'received_on',
  ] as const);
  const newValue =
    field === 'kind'
      ? chance.pick(CASE_KINDS)
      : field === 'received_on'
        ? addDays(known.receivedOn, chance.between(-40, 10))
        : words;
  return { ...base(ground), field, newValue, reason: words };
};

const assign: Take = (actor, ground) =>
  takeStep(actor, assignStep, {
    ...base(ground),
    mediatorIds: mediatorsFor(ground),
    source: 'leader',
    on: dayIn(ground),
    startException: 'within_days',
    agreedStartOn: '',
  });

const hold: Take = (actor, ground) =>
  takeStep(actor, holdMeetingStep, {
    ...base(ground),
    on: dayIn(ground),
    time: '',
    place: 'Nhà văn hóa',
    openness: 'private',
    partyIds: ground.known.partyIds,
    mediatorIds: ground.known.mediatorIds.length > 0 ? ground.known.mediatorIds : [newId()],
    inviteeIds: [],
    notes: ground.words,
    heardFrom: '',
    nextOn: '',
    nextTime: '',
    nextPlace: '',
  });

const close: Take = (actor, ground) => takeStep(actor, closeStep, closing(ground));

/** Every step of a case's life, sent as its form would send it; what carries a case to its end comes oftener. */
export const RANDOM_STEPS: readonly Take[] = [
  (actor, ground) =>
    takeStep(actor, addDetailsStep, {
      ...base(ground),
      ground: 'witnessed',
      subKind: '',
      content: ground.words,
      parties: [],
    }),
  (actor, ground) => takeStep(actor, confirmScopeStep, base(ground)),
  (actor, ground) => takeStep(actor, refuseStep, outOfScope(ground)),
  (actor, ground) => takeStep(actor, referStep, { ...outOfScope(ground), body: 'Công an phường' }),
  (actor, ground) =>
    takeStep(actor, markDuplicateStep, {
      ...base(ground),
      original: ground.chance.pick(ground.others).number,
      note: ground.words,
    }),
  assign,
  (actor, ground) =>
    takeStep(actor, reassignStep, {
      ...base(ground),
      mediatorIds: mediatorsFor(ground),
      source: 'parties',
      on: dayIn(ground),
      cause: 'unavailable',
      reason: ground.words,
    }),
  (actor, ground) =>
    takeStep(actor, declareInterestStep, {
      ...base(ground),
      mediatorId: oneOf(ground.chance, ground.known.mediatorIds),
    }),
  (actor, ground) =>
    takeStep(actor, planMeetingStep, {
      ...base(ground),
      on: addDays(TODAY, ground.chance.between(0, 60)),
      time: '19h30',
      place: ground.words,
      openness: 'private',
    }),
  hold,
  (actor, ground) => takeStep(actor, cancelMeetingStep, { ...base(ground), reason: ground.words }),
  (actor, ground) =>
    takeStep(actor, inviteExpertStep, {
      ...base(ground),
      name: ground.words,
      capacity: 'cán bộ địa chính',
      invitedBy: 'first',
      otherPartyConsents: true,
    }),
  (actor, ground) => takeStep(actor, pauseStep, asked(ground)),
  (actor, ground) =>
    takeStep(actor, continueStep, { ...base(ground), on: dayIn(ground), note: ground.words }),
  close,
  (actor, ground) => takeStep(actor, resumeStep, asked(ground)),
  (actor, ground) =>
    takeStep(actor, followObligationStep, {
      ...base(ground),
      obligationId: oneOf(ground.chance, ground.known.obligationIds),
      state: ground.chance.pick(['in_progress', 'done', 'trouble']),
      on: dayIn(ground),
      note: ground.words,
    }),
  (actor, ground) =>
    takeStep(actor, raiseAlertStep, {
      ...base(ground),
      kind: 'violence',
      body: 'Chủ tịch UBND phường',
      toldOn: dayIn(ground),
      note: ground.words,
    }),
  (actor, ground) =>
    takeStep(actor, acknowledgeAlertStep, {
      ...base(ground),
      alertId: oneOf(ground.chance, ground.known.alertIds),
    }),
  (actor, ground) => {
    const { communeId, teamId } = ground.chance.pick(ground.world.teams).mediator;
    return takeStep(actor, addCoTeamStep, { ...base(ground), communeId, teamId });
  },
  (actor, ground) =>
    takeStep(actor, addPartyStep, {
      ...base(ground),
      side: 'related',
      name: ground.words,
      kind: 'person',
      birthYear: '',
      headcount: '',
      address: ground.words,
      phone: '',
    }),
  (actor, ground) => takeStep(actor, correctStep, correcting(ground)),
  assign,
  assign,
  hold,
  hold,
  close,
  close,
];
