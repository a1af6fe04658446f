import type { ElectionKind } from '@/lib/domain/election/election';
import { isByHouseholds } from '@/lib/domain/election/election';
import { majorityOf } from '@/lib/domain/election/majority';
import type { Quorum } from '@/lib/domain/election/quorum';

const ofWhom = (kind: ElectionKind): string => (isByHouseholds(kind) ? 'hộ' : 'hòa giải viên');

/** «35/68 hộ có đại diện dự, cần từ 35: cuộc họp hợp lệ». The first test, told with its numbers. */
export const sayQuorum = ({ present, electorate, needed, valid }: Quorum): string =>
  `${present}/${electorate} hộ có đại diện dự, cần từ ${needed}: ${
    valid ? 'cuộc họp hợp lệ' : 'chưa quá nửa nên cuộc họp không hợp lệ, phải họp lại'
  }`;

/** «36/68 hộ, cần từ 35». The second test: of all households, or of all mediators of the team. */
export const sayVotes = (kind: ElectionKind, votes: number, electorate: number): string =>
  `${votes}/${electorate} ${ofWhom(kind)}, cần từ ${majorityOf(electorate)}`;

/** The rule of the second test beside the numbers, so that it is not taken for the first. */
export const sayResultRule = (kind: ElectionKind, electorate: number): string =>
  isByHouseholds(kind)
    ? `Trúng cử khi được trên 50% của tất cả ${electorate} hộ, không phải của số hộ dự họp: từ ${majorityOf(electorate)} (Luật, Điều 8 khoản 3)`
    : `Trúng cử khi được trên 50% của cả ${electorate} hòa giải viên và nhiều nhất: từ ${majorityOf(electorate)} (Luật, Điều 14)`;
