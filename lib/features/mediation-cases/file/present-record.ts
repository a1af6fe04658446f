import type { IsoDate } from '@/lib/domain/iso-date';
import { yearOf } from '@/lib/domain/calendar';
import { SUB_KINDS } from '@/lib/domain/mediation-case/kinds';
import {
  CASE_GROUND_LABELS,
  CASE_KIND_LABELS,
  MEETING_OPENNESS_LABELS,
  SCOPE_EXCLUSION_LABELS,
} from '@/lib/domain/mediation-case/labels';
import type { CaseOutline } from '@/lib/features/mediation-cases/file/case-outline';
import {
  currentMediators,
  partiesOf,
  type BookLine,
  type CaseFile,
  type Party,
} from '@/lib/features/mediation-cases/file/case-file';
import { joinNames } from '@/lib/features/mediation-cases/file/join-names';
import { formatDate } from '@/lib/format/date';
import { formatPhone } from '@/lib/format/phone';

/** One line of the record: the name stands out, the rest supports it. */
export type RecordLine = { readonly strong?: string; readonly text?: string };
export type RecordRow = { readonly label: string; readonly lines: readonly RecordLine[] };

/** «Mâu thuẫn, xích mích: lối đi chung». */
export function sayKind({ kind, subKind }: Pick<CaseOutline, 'kind' | 'subKind'>): string {
  const row = SUB_KINDS.find(({ code }) => code === subKind);
  return row ? `${CASE_KIND_LABELS[kind]}: ${row.label.toLowerCase()}` : CASE_KIND_LABELS[kind];
}

const partyLine = (party: Party, today: IsoDate): RecordLine => {
  const about = [
    party.birthYear && `${yearOf(today) - party.birthYear} tuổi`,
    party.headcount && `${party.headcount} người`,
    party.address,
    party.phone && formatPhone(party.phone),
  ].filter(Boolean);
  return { strong: party.name, ...(about.length > 0 ? { text: about.join(', ') } : {}) };
};

const row = (label: string, text: string | null | undefined | false): readonly RecordRow[] =>
  text ? [{ label, lines: [{ text }] }] : [];

/** Why a case was not mediated, in words with its source. */
export const sayExclusion = ({ exclusion }: Pick<CaseOutline, 'exclusion'>): string | null =>
  exclusion && `${SCOPE_EXCLUSION_LABELS[exclusion].label} (${SCOPE_EXCLUSION_LABELS[exclusion].source})`;

/** The record sheet: parties first, then what it is about and how it was handled. What is not known is left out. */
export function presentRecord(
  { outline, parts }: CaseFile,
  coTeamName: string | null,
  today: IsoDate,
): readonly RecordRow[] {
  const side = (label: string, which: Party['side']): RecordRow => ({
    label,
    lines: partiesOf(parts, which).map((party) => partyLine(party, today)),
  });
  return [
    side('Bên thứ nhất', 'first'),
    side('Bên thứ hai', 'second'),
    side('Người liên quan', 'related'),
    ...row('Loại vụ việc', sayKind(outline)),
    ...row('Căn cứ', outline.ground && CASE_GROUND_LABELS[outline.ground]),
    ...row('Tiếp nhận', formatDate(outline.receivedOn)),
    ...row('Nội dung', parts.content),
    { label: 'Hòa giải viên', lines: mediatorLines(parts) },
    ...row('Hình thức', outline.openness && MEETING_OPENNESS_LABELS[outline.openness]),
    ...row('Người được mời', joinNames(parts.invitees.map(({ name, capacity }) => `${name} (${capacity})`))),
    ...row('Tổ phối hợp', coTeamName),
    ...row('Thỏa thuận', parts.agreement),
    ...row('Văn bản', outline.hasWrittenAgreement && 'Có lập văn bản hòa giải thành'),
    ...row('Yêu cầu các bên', parts.demands),
    ...row('Ngoài phạm vi', sayExclusion(outline)),
    ...row('Hướng dẫn đến', parts.referredTo),
    ...row('Ghi chú', parts.endNote),
    ...bookLineRow(parts.bookLine),
  ];
}

/** What the book says beside the case that was made of it, word for word: a name on paper makes nobody a mediator. */
function bookLineRow(line: BookLine | null): readonly RecordRow[] {
  if (line === null) return [];
  const said = (what: string, text: string | null): readonly RecordLine[] =>
    text === null ? [] : [{ text: `${what}: ${text}` }];
  return [
    {
      label: 'Sổ ghi',
      lines: [
        ...said('Quyển số', line.volume),
        ...said('Số thứ tự', line.number),
        ...said('Ngày nhận', line.received),
        ...said('Hòa giải viên, người được mời', line.mediators),
        ...said('Các bên', line.parties),
        ...said('Chữ ký', line.signature),
      ],
    },
  ];
}

function mediatorLines(parts: CaseFile['parts']): readonly RecordLine[] {
  const names = currentMediators(parts).map(({ name }) => name);
  return names.length > 0 ? [{ text: names.join(', ') }] : [];
}
