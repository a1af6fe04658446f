import type { ScopeExclusion } from '@/lib/domain/mediation-case/case';
import type { Relation } from './plot';

/** A matter that people bring although it may not be mediated here (Luật HGƠCS Đ3.1, NĐ 15/2014 Đ5.2). */
export interface OutsideMatter {
  readonly exclusion: ScopeExclusion;
  readonly kind: 'civil' | 'family' | 'conflict' | 'other';
  readonly relation: Relation;
  readonly summary: string;
  /** Who may settle it; named when the parties are directed there. */
  readonly body: string;
  readonly explanation: string;
}

export const OUTSIDE_MATTERS: readonly OutsideMatter[] = [
  {
    exclusion: 'state_or_public_interest',
    kind: 'civil',
    relation: 'acquaintances',
    summary: '{B} đổ đất lấn kênh thủy lợi, {A} phản ánh.',
    body: 'UBND cấp xã',
    explanation: 'Việc lấn kênh thủy lợi xâm phạm lợi ích công cộng.',
  },
  {
    exclusion: 'family_law_breach',
    kind: 'family',
    relation: 'spouses',
    summary: '{A} phản ánh {B} chung sống với người khác như vợ chồng.',
    body: 'Tòa án nhân dân khu vực',
    explanation: 'Hành vi vi phạm chế độ một vợ một chồng phải do cơ quan nhà nước giải quyết.',
  },
  {
    exclusion: 'void_civil_deal',
    kind: 'civil',
    relation: 'acquaintances',
    summary: '{A} đòi {B} trả tiền thua cá độ bóng đá.',
    body: 'Công an cấp xã',
    explanation: 'Giao dịch vi phạm điều cấm của luật, không thuộc phạm vi hòa giải.',
  },
  {
    exclusion: 'crime',
    kind: 'other',
    relation: 'acquaintances',
    summary: '{B} đánh {A} gãy tay, phải nằm viện.',
    body: 'Công an cấp xã',
    explanation: 'Vụ việc có dấu hiệu tội phạm.',
  },
  {
    exclusion: 'administrative_violation',
    kind: 'conflict',
    relation: 'neighbours',
    summary: '{B} xả nước thải chưa xử lý ra mương, {A} yêu cầu xử phạt.',
    body: 'UBND cấp xã',
    explanation: 'Hành vi phải bị xử lý vi phạm hành chính về môi trường.',
  },
  {
    exclusion: 'commercial_or_labour',
    kind: 'civil',
    relation: 'acquaintances',
    summary: '{A} khiếu nại {B} là chủ xưởng nợ lương ba tháng.',
    body: 'Hòa giải viên lao động của thành phố, tỉnh',
    explanation: 'Tranh chấp lao động có thủ tục riêng.',
  },
];
