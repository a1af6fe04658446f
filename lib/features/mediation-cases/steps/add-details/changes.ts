import type { CaseGround, PartyKind } from '@/lib/domain/mediation-case/case';
import { SUB_KINDS } from '@/lib/domain/mediation-case/kinds';
import { CASE_GROUND_LABELS, PARTY_KIND_LABELS } from '@/lib/domain/mediation-case/labels';
import type { CaseFile, Party } from '@/lib/features/mediation-cases/file/case-file';
import type { EventDetail } from '@/lib/features/mediation-cases/file/event-detail';
import type { AddDetailsInput } from '@/lib/features/mediation-cases/steps/add-details/schema';
import { formatPhone } from '@/lib/format/phone';

type Change = NonNullable<EventDetail['changes']>[number];
type PartyInput = AddDetailsInput['parties'][number];

/** A box left empty says nothing: it does not rub out what stands. */
function change<Value extends string | number>(
  label: string,
  old: Value | null,
  written: Value | null,
  say: (value: Value) => string = String,
): readonly Change[] {
  if (written === null || written === old) return [];
  return [{ label, old: old === null ? null : say(old), new: say(written) }];
}

const sayGround = (ground: CaseGround): string => CASE_GROUND_LABELS[ground];
const saySubKind = (code: string): string => SUB_KINDS.find((row) => row.code === code)?.label ?? code;
const sayPartyKind = (kind: PartyKind): string => PARTY_KIND_LABELS[kind];

/** What is new about one party. */
export function partyChanges(party: Party, input: PartyInput): readonly Change[] {
  const of = (what: string): string => `${what}, ${party.name}`;
  return [
    ...change(of('Là'), party.kind, input.kind, sayPartyKind),
    ...change(of('Năm sinh'), party.birthYear, input.birthYear),
    ...change(of('Số người'), party.headcount, input.headcount),
    ...change(of('Địa chỉ'), party.address, input.address),
    ...change(of('Điện thoại'), party.phone, input.phone, formatPhone),
  ];
}

/** Everything the form adds or changes, old words beside new: the line in the timeline. */
export function detailChanges({ outline, parts }: CaseFile, input: AddDetailsInput): readonly Change[] {
  return [
    ...change('Căn cứ', outline.ground, input.ground, sayGround),
    ...change('Mục chi tiết', outline.subKind, input.subKind, saySubKind),
    ...change('Nội dung chi tiết', parts.content, input.content),
    ...input.parties.flatMap((one) => {
      const party = parts.parties.find(({ id }) => id === one.id);
      return party ? partyChanges(party, one) : [];
    }),
  ];
}
