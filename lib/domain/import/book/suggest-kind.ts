import { oneLine, withModernTones } from '@/lib/domain/import/text';
import type { CaseKind } from '@/lib/domain/mediation-case/case';

const words = (...alternatives: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${alternatives.join('|')})(?!\\p{L})`, 'u');

const QUARREL = String.raw`.*(?:mâu thuẫn|cãi|xô xát|đánh|bạo lực|nghi ngờ|bất hòa|tranh chấp|không hòa thuận)`;

/**
 * The first rule that fits decides. Marks count: «nợ» is no «nở», «đất» no «đạt». What a quarrel is about goes before
 * how loud it was: two houses that shout about a boundary have a dispute about land.
 */
const RULES: readonly (readonly [CaseKind, RegExp])[] = [
  [
    'family',
    words(
      'ly hôn',
      'ly thân',
      'cấp dưỡng',
      'nuôi con',
      'mẹ chồng',
      'bố chồng',
      'mẹ vợ',
      'bố vợ',
      'nàng dâu',
      'con dâu',
      'con rể',
      'phụng dưỡng',
      'ngoại tình',
      'ghen tuông',
      'bạo lực gia đình',
    ),
  ],
  [
    'family',
    words(`(?:hai )?vợ chồng${QUARREL}`, `(?:anh em|chị em|anh chị em|bố con|mẹ con|cha con)${QUARREL}`),
  ],
  [
    'civil',
    words(
      'đất',
      'đất đai',
      'ranh giới',
      'mốc giới',
      'vay',
      'nợ',
      'mượn',
      'hụi',
      'đặt cọc',
      'mua bán',
      'hợp đồng',
      'thuê',
      'bồi thường',
      'thiệt hại',
      'đền',
      'thừa kế',
      'di chúc',
      'tài sản',
      'phá (?:lúa|hoa màu|vườn)',
      'làm (?:vỡ|hỏng|đổ|nứt|hư)',
    ),
  ],
  [
    'conflict',
    words(
      'lối đi',
      'ngõ',
      'karaoke',
      'loa',
      'ồn',
      'mùi',
      'rác',
      'nước thải',
      'vệ sinh',
      'khói',
      'bụi',
      'chó',
      'mèo',
      'gà',
      'lợn',
      'vật nuôi',
      'xúc phạm',
      'danh dự',
      'nói xấu',
      'xích mích',
      'mâu thuẫn',
      'cãi nhau',
      'cãi vã',
      'to tiếng',
      'lời qua tiếng lại',
      'đánh nhau',
      'xô xát',
    ),
  ],
  ['family', words('vợ chồng', 'anh em', 'chị em', 'hôn nhân')],
];

/**
 * What kind of case a line of the book most likely is: the book has no column for it, and the statistics split by it
 * (NĐ 15/2014, Điều 5.1). A suggestion, shown and mended before it goes in.
 */
export function suggestCaseKind(content: string): CaseKind {
  const said = withModernTones(oneLine(content)).toLowerCase();
  return RULES.find(([, pattern]) => pattern.test(said))?.[0] ?? 'other';
}
