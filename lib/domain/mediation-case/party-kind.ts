import type { PartyKind } from '@/lib/domain/mediation-case/case';

/**
 * How a party is called says what it is (Luật HGƠCS Đ2: cá nhân, nhóm người, gia đình, nhóm gia đình, tổ chức). The
 * first rule that fits decides; «nhà máy» and «nhà văn hóa» are organisations before «nhà» is a family.
 */
const NAMED_AS: readonly (readonly [PartyKind, RegExp])[] = [
  [
    'organisation',
    /^(công ty|doanh nghiệp|hợp tác xã|ngân hàng|chi nhánh|cửa hàng|nhà máy|nhà văn hóa|nhà thờ|chùa|trường (mầm non|tiểu học|trung học|thcs|thpt|cao đẳng|đại học)|ban (quản lý|quản trị|chỉ huy|đại diện)|ủy ban|ubnd|hội (phụ nữ|nông dân|cựu chiến binh|người cao tuổi))(?=\s|$)/u,
  ],
  ['family_group', /^(các|những|nhóm|hai|ba|bốn|năm) (gia đình|hộ gia đình|hộ|nhà)(?=\s|$)/u],
  ['family', /^(gia đình|hộ gia đình|hộ|nhà|vợ chồng)(?=\s|$)/u],
  ['group', /^(nhóm|tập thể|các|những)(?=\s|$)/u],
];

/** The kind that a party's name speaks of; a person when it speaks of none. A guess: the case page can mend it. */
export const partyKindOf = (name: string): PartyKind => {
  const said = name.normalize('NFC').toLowerCase().trim().replace(/\s+/gu, ' ');
  return NAMED_AS.find(([, pattern]) => pattern.test(said))?.[0] ?? 'person';
};
