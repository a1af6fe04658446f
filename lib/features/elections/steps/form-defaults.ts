import type { Option } from '@/components/form/select-field';
import type { ListOption } from '@/components/form/checkbox-list-field';
import { isByHouseholds } from '@/lib/domain/election/election';
import { CANDIDATE_STANDING_LABELS } from '@/lib/domain/election/labels';
import { sayVotes } from '@/lib/domain/election/sentences';
import { seatsToFill } from '@/lib/domain/election/seats-to-fill';
import { CRITERIA } from '@/lib/domain/roll/criteria';
import { ETHNICITIES, type Ethnicity } from '@/lib/domain/roll/ethnicity';
import { RECIPIENT_KIND_LABELS } from '@/lib/domain/roll/recipient-kind';
import {
  listedCandidates,
  type Candidate,
  type ElectionFile,
  type PersonFacts,
} from '@/lib/features/elections/file/election-file';
import type { RollPerson } from '@/lib/features/elections/procedure/people';
import type { TeamNumbers } from '@/lib/features/elections/procedure/team-numbers';
import type { CandidateDefaults } from '@/lib/features/elections/steps/candidate/form';
import type { PickablePerson } from '@/lib/features/elections/steps/candidate/person-picker';
import type { Countable } from '@/lib/features/elections/steps/count/form';
import type { CopyLine } from '@/lib/features/elections/ui/copy-rows';
import type { HoldFields } from '@/lib/features/elections/steps/hold/schema';
import type { PlanFields } from '@/lib/features/elections/steps/plan/schema';
import { formatCount } from '@/lib/format/number';
import { formatPhone } from '@/lib/format/phone';

const isEthnicity = (name: string | null): name is Ethnicity =>
  (ETHNICITIES as readonly (string | null)[]).includes(name);

const fieldsOf = (facts: PersonFacts): PickablePerson['facts'] => ({
  fullName: facts.fullName,
  birthYear: facts.birthYear === null ? '' : String(facts.birthYear),
  birthDate: facts.birthDate ?? '',
  sex: facts.sex ?? ('' as 'male'),
  phone: facts.phone === null ? '' : formatPhone(facts.phone),
  ethnicity: isEthnicity(facts.ethnicity) ? facts.ethnicity : '',
  qualification: facts.qualification ?? '',
  qualificationNote: facts.qualificationNote ?? '',
  occupation: facts.occupation ?? '',
  officeHeld: facts.officeHeld ?? '',
  address: facts.address ?? '',
});

const NOBODY: PersonFacts = {
  fullName: '',
  birthYear: null,
  birthDate: null,
  sex: null,
  phone: null,
  ethnicity: null,
  qualification: null,
  qualificationNote: null,
  occupation: null,
  officeHeld: null,
  address: null,
};

/** Whom the form offers to pick: everybody of the roll, or for a leader the team's own mediators. */
export const pickablePeople = (
  { outline, candidates }: ElectionFile,
  people: readonly RollPerson[],
  candidateId: string | null,
): readonly PickablePerson[] =>
  people
    .filter(
      ({ mediatorId, roleHere }) =>
        (outline.kind !== 'leader' || roleHere !== null) &&
        !candidates.some((one) => one.mediatorId === mediatorId && one.candidateId !== candidateId),
    )
    .map((person) => ({
      mediatorId: person.mediatorId,
      label: person.fullName,
      note: [person.birthYear ? `sinh ${person.birthYear}` : '', ...person.teams].filter(Boolean).join(', '),
      facts: fieldsOf(person),
    }));

/** The boxes of a candidate's form: empty for a new one. */
export function candidateDefaults(
  { outline, candidates }: ElectionFile,
  candidateId: string | null,
): CandidateDefaults {
  const candidate = candidates.find((one) => one.candidateId === candidateId);
  return {
    candidateId: candidate?.candidateId ?? '',
    mediatorId: candidate?.mediatorId ?? '',
    isNewPerson: candidate?.isNewPerson ?? false,
    role: candidate?.role ?? (outline.kind === 'leader' ? 'leader' : 'member'),
    source: candidate?.source ?? (outline.kind === 're_recognition' ? 'self' : ('' as 'self')),
    consentedOn: candidate?.consentedOn ?? '',
    ...fieldsOf(candidate ?? NOBODY),
    // Somebody who serves was found fit before; whoever is new is looked at criterion by criterion.
    criteria: candidate ? [...candidate.criteria] : outline.kind === 'leader' ? [...CRITERIA] : [],
  };
}

/** Names to choose from, in the order of the ballot. */
export const candidateOptions = ({ candidates }: ElectionFile): readonly Option[] =>
  candidates.map(({ candidateId, fullName }) => ({ value: candidateId, label: fullName }));

const officialNamed = ({ officials }: ElectionFile, role: 'head' | 'deputy' | 'secretary'): string =>
  officials.find((official) => official.role === role)?.name ?? '';

/** The boxes of the plan: what was planned before, else what the team's numbers suggest. */
export function planDefaults(
  file: ElectionFile,
  { quota, serving }: TeamNumbers,
): Omit<PlanFields, 'electionId' | 'version'> {
  const { outline, officials } = file;
  return {
    head: officialNamed(file, 'head'),
    deputy: officialNamed(file, 'deputy'),
    secretary: officialNamed(file, 'secretary'),
    members: officials
      .filter(({ role }) => role === 'member' || role === 'teller')
      .map(({ name, organisation }) => ({ name, organisation: organisation ?? '' })),
    on: outline.plannedOn ?? '',
    time: outline.plannedTime ?? '',
    place: outline.place ?? '',
    method: outline.method ?? ('' as 'show_of_hands'),
    seats:
      outline.seats ??
      seatsToFill(isByHouseholds(outline.kind) ? 'households' : 'leader', { quota, serving }),
  };
}

/** «Tổ được 7 hòa giải viên, đang có 4.» */
export const seatsHint = ({ quota, serving }: TeamNumbers): string =>
  quota === null
    ? `Tổ chưa có quyết định về số lượng (Luật, Điều 12 khoản 2); đang có ${formatCount(serving)} người`
    : `Tổ được ${formatCount(quota)} hòa giải viên, đang có ${formatCount(serving)} (Luật, Điều 12 khoản 2)`;

/** The boxes of the meeting, from the plan and the number of households. */
export const holdDefaults = (
  { outline }: ElectionFile,
  { households, serving }: TeamNumbers,
): Omit<HoldFields, 'electionId' | 'version'> => ({
  on: outline.plannedOn ?? '',
  beganAt: outline.plannedTime ?? '',
  endedAt: '',
  place: outline.place ?? '',
  electorate: isByHouseholds(outline.kind) ? (households > 0 ? households : '') : serving,
  present: '',
  witness: '',
  witnessIsUnrelated: false,
  minutesNote: outline.minutesNote ?? '',
});

/** Of whom the electorate is: «Tổ dân phố số 12, Tổ dân phố số 13». */
export const electorateHint = (
  { outline }: ElectionFile,
  { neighbourhoods, serving }: TeamNumbers,
): string => {
  if (!isByHouseholds(outline.kind)) return `Tổ có ${formatCount(serving)} hòa giải viên`;
  return neighbourhoods.length > 0 ? neighbourhoods.join(', ') : 'Của mọi thôn, tổ dân phố mà tổ phục vụ';
};

/** One box for each name. */
export const countables = ({ candidates }: ElectionFile): readonly Countable[] =>
  [...candidates]
    .sort((first, second) => first.ordinal - second.ordinal)
    .map(({ candidateId, fullName, birthYear, occupation }) => ({
      candidateId,
      name: fullName,
      note: [birthYear ? `sinh ${birthYear}` : '', occupation].filter(Boolean).join(', '),
    }));

const votesNote = ({ outline }: ElectionFile, { votes, standing }: Candidate): string | undefined =>
  votes === null || standing === null || outline.electorate === null
    ? undefined
    : `${CANDIDATE_STANDING_LABELS[standing]}, ${sayVotes(outline.kind, votes, outline.electorate)}`;

/** Whoever is on the proposal, as the chairman's form lists them. */
export const listedOptions = (file: ElectionFile): readonly ListOption[] =>
  listedCandidates(file).map((candidate) => {
    const note = votesNote(file, candidate);
    return {
      value: candidate.candidateId,
      label: candidate.fullName,
      ...(note === undefined ? {} : { note }),
    };
  });

/** How many may be chosen, and among whom the chairman decides. */
export function chooseHint({ outline, candidates }: ElectionFile): string {
  const tied = candidates.filter(({ standing }) => standing === 'tied').length;
  const elected = candidates.filter(({ standing }) => standing === 'elected').length;
  if (tied === 0 || outline.seats === null) return 'Bỏ đánh dấu người không được công nhận và ghi lý do';
  return `Bằng phiếu ở mức cuối: chọn ${outline.seats - elected} trong ${tied} người (Nghị quyết liên tịch 01/2014)`;
}

/** Recipients who have not confirmed yet. */
export const copyLines = ({ recipients }: Pick<ElectionFile, 'recipients'>): readonly CopyLine[] =>
  recipients
    .filter(({ receivedOn }) => receivedOn === null)
    .map(({ recipientId, kind, name }) => ({ recipientId, label: RECIPIENT_KIND_LABELS[kind], name }));
