import type { RollRecord } from '@/lib/domain/import/records';
import { teamKey } from '@/lib/domain/import/sheet/teams-found';
import { foldVietnamese } from '@/lib/schema/fold';

/** A membership as it stands in the portal: a person in one team. */
export type KnownMember = {
  readonly id: string;
  readonly record: RollRecord;
};

/** Fields that an import can change in a member whom the portal knows. */
export const COMPARED_FIELDS = [
  'fullName',
  'birthYear',
  'birthDate',
  'sex',
  'ethnicity',
  'qualification',
  'qualificationClass',
  'role',
  'occupation',
  'address',
  'phone',
  'decisionNumber',
  'decisionDate',
  'note',
] as const satisfies readonly (keyof RollRecord)[];

type ComparedField = (typeof COMPARED_FIELDS)[number];

export type Change = {
  readonly field: ComparedField;
  readonly before: RollRecord[ComparedField];
  readonly after: RollRecord[ComparedField];
};

/** Why somebody of the portal may be the person of the row. */
export type TwinReason = 'same_name_and_year' | 'same_name_and_phone' | 'same_name_in_team' | 'same_phone';

export type Comparison =
  | { readonly kind: 'new' }
  /** In this team already, word for word. */
  | { readonly kind: 'same'; readonly known: KnownMember }
  | { readonly kind: 'changed'; readonly known: KnownMember; readonly changes: readonly Change[] }
  /** The same person in another team: one person, one more membership. */
  | { readonly kind: 'joins'; readonly known: KnownMember }
  | {
      readonly kind: 'doubtful';
      readonly twins: readonly { readonly known: KnownMember; readonly why: TwinReason }[];
    };

/** Members of the portal made ready for comparing a whole file with them. */
export type KnownIndex = {
  readonly byName: ReadonlyMap<string, readonly KnownMember[]>;
  readonly byPhone: ReadonlyMap<string, readonly KnownMember[]>;
};

/** Made once for a file, asked once a row. */
export function indexKnown(members: readonly KnownMember[]): KnownIndex {
  const byName = new Map<string, KnownMember[]>();
  const byPhone = new Map<string, KnownMember[]>();
  for (const member of members) {
    add(byName, foldVietnamese(member.record.fullName), member);
    if (member.record.phone !== null) add(byPhone, member.record.phone, member);
  }
  return { byName, byPhone };
}

function add(index: Map<string, KnownMember[]>, key: string, member: KnownMember): void {
  const known = index.get(key);
  if (known) known.push(member);
  else index.set(key, [member]);
}

/**
 * Says whether a row of the file is new, changed, the same, or doubtful. Never by the name alone: the name without
 * accents must go with the year of birth or the telephone, and nothing may contradict; in doubt the user decides.
 */
export function compareRoll(record: RollRecord, known: KnownIndex): Comparison {
  const namesakes = known.byName.get(foldVietnamese(record.fullName)) ?? [];
  const certain = namesakes.filter((member) => isCertainly(record, member.record));
  const here = certain.find((member) => inSameTeam(record, member.record));
  if (here) {
    const changes = changesOf(here.record, record);
    return changes.length === 0 ? { kind: 'same', known: here } : { kind: 'changed', known: here, changes };
  }
  const [elsewhere] = certain;
  if (elsewhere && agrees(record.phone, elsewhere.record.phone)) return { kind: 'joins', known: elsewhere };

  const twins = [
    ...namesakes.flatMap((member) => {
      const why = resemblance(record, member.record);
      return why === null ? [] : [{ known: member, why }];
    }),
    ...(record.phone === null ? [] : (known.byPhone.get(record.phone) ?? []))
      .filter((member) => !namesakes.includes(member))
      .map((member) => ({ known: member, why: 'same_phone' as const })),
  ];
  return twins.length === 0 ? { kind: 'new' } : { kind: 'doubtful', twins };
}

const inSameTeam = (one: RollRecord, other: RollRecord): boolean => teamKey(one.team) === teamKey(other.team);

const agrees = <T>(one: T | null, other: T | null): boolean => one !== null && one === other;

const contradicts = <T>(one: T | null, other: T | null): boolean =>
  one !== null && other !== null && one !== other;

/** In one team a new telephone does not make a new person; across teams it may. */
function isCertainly(record: RollRecord, known: RollRecord): boolean {
  if (contradicts(record.birthYear, known.birthYear)) return false;
  const year = agrees(record.birthYear, known.birthYear);
  const phone = agrees(record.phone, known.phone);
  return inSameTeam(record, known) ? year || phone : year && phone;
}

function resemblance(record: RollRecord, known: RollRecord): TwinReason | null {
  if (agrees(record.phone, known.phone)) return 'same_name_and_phone';
  if (agrees(record.birthYear, known.birthYear) && !contradicts(record.phone, known.phone))
    return 'same_name_and_year';
  return inSameTeam(record, known) ? 'same_name_in_team' : null;
}

/** What the file says otherwise. What it leaves empty says nothing: nobody's telephone is deleted by an empty cell. */
function changesOf(before: RollRecord, after: RollRecord): readonly Change[] {
  return COMPARED_FIELDS.filter((field) => after[field] !== null && after[field] !== before[field]).map(
    (field) => ({
      field,
      before: before[field],
      after: after[field],
    }),
  );
}
