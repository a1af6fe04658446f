import type { IsoDate } from '@/lib/domain/iso-date';
import type { CompositionCode, Finding, FindingCode, FindingDetail } from '@/lib/domain/roll/radar/findings';
import type { NamedSeat } from '@/lib/domain/roll/radar/team-facts';
import { withCourtesy } from '@/lib/domain/roll/sex';
import { atLineStart } from '@/lib/domain/units/unit-name';
import { formatDate } from '@/lib/format/date';
import { formatCount } from '@/lib/format/number';

/** A finding as its row says it: what is wrong, and why. */
export type SaidFinding = { readonly title: string; readonly note: string };

const AT_MOST_NAMES = 4;

/** «ông Tạ Đức Minh và bà Lê Thị Nhàn», «…, bà Lê Thị Nhàn và 3 người nữa». */
function names(people: readonly NamedSeat[]): string {
  const said = people.slice(0, AT_MOST_NAMES).map(withCourtesy);
  const more = people.length - said.length;
  const all = more > 0 ? [...said, `${formatCount(more)} người nữa`] : said;
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} và ${all.at(-1)}`;
}

/** One person by name, several by number: their names then stand in the note. */
const who = (people: readonly NamedSeat[]): string =>
  people.length === 1 ? atLineStart(names(people)) : `${formatCount(people.length)} người`;

const since = (
  people: readonly NamedSeat[],
  what: string,
  dayOf: (seat: NamedSeat) => IsoDate | null,
): string => {
  const day = people.length === 1 ? people.map(dayOf)[0] : null;
  return day ? `${what} từ ${formatDate(day)}.` : `${atLineStart(names(people))}.`;
};

const left = (seat: NamedSeat | null): string | null =>
  seat?.validTo ? `${atLineStart(withCourtesy(seat))} thôi làm từ ${formatDate(seat.validTo)}.` : null;

const unwritten = (count: number, what: string): string | null =>
  count === 0 ? null : `${formatCount(count)} người chưa ghi ${what}.`;

const sentences = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null).join(' ');

/** What a team lacks, after «tổ». */
const LACKING: Record<CompositionCode, string> = {
  few_mediators: 'thiếu hòa giải viên',
  few_women: 'không còn hòa giải viên nữ',
  few_minority_mediators: 'không còn hòa giải viên người dân tộc thiểu số',
  no_leader: 'không còn tổ trưởng',
  several_leaders: 'có hơn một tổ trưởng',
};

type Says = {
  readonly [Code in FindingCode]: (finding: Extract<FindingDetail, { readonly code: Code }>) => SaidFinding;
};

const SAYS: Says = {
  few_mediators: ({ found, required, lastLeft }) => ({
    title:
      found === 0
        ? 'Tổ chưa có hòa giải viên nào được công nhận'
        : `Tổ chỉ có ${formatCount(found)} hòa giải viên được công nhận`,
    note: sentences(left(lastLeft), `Mỗi tổ có từ ${formatCount(required)} hòa giải viên trở lên`),
  }),

  few_women: ({ found, required, unknown, lastLeft }) => ({
    title: found === 0 ? 'Tổ không có hòa giải viên nữ' : `Tổ chỉ có ${formatCount(found)} hòa giải viên nữ`,
    note: sentences(
      left(lastLeft),
      unwritten(unknown, 'giới tính'),
      `Mỗi tổ có ít nhất ${formatCount(required)} hòa giải viên nữ`,
    ),
  }),

  few_minority_mediators: ({ unknown, neighbourhoods, required }) => ({
    title: 'Tổ thiếu hòa giải viên người dân tộc thiểu số',
    note: sentences(
      `${neighbourhoods.join(', ')} có đông đồng bào dân tộc thiểu số.`,
      unwritten(unknown, 'dân tộc'),
      `Tổ ở đó có ít nhất ${formatCount(required)} hòa giải viên người dân tộc thiểu số`,
    ),
  }),

  no_leader: ({ lastLeft, awaiting }) => ({
    title: 'Tổ chưa có tổ trưởng được công nhận',
    note: sentences(
      left(lastLeft),
      awaiting && `${atLineStart(withCourtesy(awaiting))} đang chờ công nhận.`,
      'Tổ trưởng do các hòa giải viên của tổ bầu',
    ),
  }),

  several_leaders: ({ people }) => ({
    title: `Tổ có ${formatCount(people.length)} tổ trưởng`,
    note: `${atLineStart(names(people))} cùng được ghi là tổ trưởng. Mỗi tổ có một tổ trưởng`,
  }),

  not_recognised: ({ people }) => ({
    title: `${who(people)} chưa có quyết định công nhận`,
    note: sentences(
      since(people, 'Có tên trong tổ', ({ validFrom }) => validFrom),
      'Chủ tịch UBND cấp xã quyết định công nhận hòa giải viên',
    ),
  }),

  falls_short: ({ on, lacks, leaving }) => ({
    title: `Từ ${formatDate(on)} tổ ${lacks.map((code) => LACKING[code]).join(', ')}`,
    note: `${atLineStart(names(leaving))} thôi làm từ ngày đó`,
  }),

  moved_away: ({ people }) => ({
    title: `${who(people)} không còn thường trú tại địa bàn`,
    note: sentences(
      since(people, 'Đã chuyển đi', ({ movedAwayOn }) => movedAwayOn),
      'Hòa giải viên là người thường trú tại cơ sở',
    ),
  }),

  quota_open: ({ found, quota }) => ({
    title: `Còn thiếu ${formatCount(quota - found)} người so với số đã quyết định`,
    note: `Có ${formatCount(found)} hòa giải viên được công nhận, UBND cấp xã quyết định ${formatCount(quota)} người`,
  }),

  review_due: ({ lastReviewedOn, dueOn }) => ({
    title: 'Đến hạn rà soát, kiện toàn hằng năm',
    note: sentences(
      lastReviewedOn
        ? `Lần trước ngày ${formatDate(lastReviewedOn)}, đến hạn từ ${formatDate(dueOn)}.`
        : 'Chưa ghi lần rà soát nào.',
      'Trưởng ban công tác Mặt trận rà soát hằng năm cùng tổ trưởng',
    ),
  }),
};

/** The sentences of a finding, with names, dates and the article of the law. */
export function sayFinding(finding: Finding): SaidFinding {
  // The table gives each code the words for its own findings, which the compiler cannot follow through the union.
  const { title, note } = (SAYS[finding.code] as (detail: FindingDetail) => SaidFinding)(finding);
  return { title, note: `${note} (${finding.legalBasis}).` };
}
