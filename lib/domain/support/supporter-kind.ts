/** Who the plans call on to support mediation teams (QĐ 315/QĐ-TTg; KH 183/KH-UBND Hà Nội, nội dung 6). */
export const SUPPORTER_KINDS = [
  'lawyer',
  'jurist',
  'peoples_assessor',
  'police',
  'border_guard',
  'legal_official',
  'grassroots_security',
  'former_judge',
  'former_assessor',
  'former_procurator',
  'former_investigator',
  'notary',
  'legal_rapporteur',
  'other',
] as const;
export type SupporterKind = (typeof SUPPORTER_KINDS)[number];

export const SUPPORTER_KIND_LABELS: Record<SupporterKind, string> = {
  lawyer: 'Luật sư',
  jurist: 'Luật gia',
  peoples_assessor: 'Hội thẩm nhân dân',
  police: 'Công an nhân dân',
  border_guard: 'Bộ đội Biên phòng',
  legal_official: 'Cán bộ, công chức, viên chức trong lĩnh vực pháp luật',
  grassroots_security: 'Lực lượng bảo vệ an ninh, trật tự ở cơ sở',
  former_judge: 'Nguyên Thẩm phán',
  former_assessor: 'Nguyên Hội thẩm',
  former_procurator: 'Nguyên Kiểm sát viên',
  former_investigator: 'Nguyên Điều tra viên',
  notary: 'Công chứng viên',
  legal_rapporteur: 'Báo cáo viên, tuyên truyền viên pháp luật',
  other: 'Người khác',
};

const NATIONAL = 'QĐ 315/QĐ-TTg';

/** Which text names the kind; null where none does, so that nobody takes it for a listed one. */
export const SUPPORTER_KIND_SOURCES: Record<SupporterKind, string | null> = {
  lawyer: NATIONAL,
  jurist: NATIONAL,
  peoples_assessor: NATIONAL,
  police: NATIONAL,
  border_guard: NATIONAL,
  legal_official: NATIONAL,
  grassroots_security: 'KH 183/KH-UBND Hà Nội',
  former_judge: NATIONAL,
  former_assessor: NATIONAL,
  former_procurator: NATIONAL,
  former_investigator: NATIONAL,
  notary: null,
  legal_rapporteur: 'mẫu tự đánh giá chuẩn tiếp cận pháp luật',
  other: null,
};
