/** What a class is for (QĐ 315/QĐ-TTg; KH 183/KH-UBND, nội dung 2 đến 4). Only `skills` counts for K3 and K4. */
export const CLASS_KINDS = ['skills', 'law', 'state_management', 'training_of_trainers'] as const;
export type ClassKind = (typeof CLASS_KINDS)[number];

export const CLASS_KIND_LABELS: Readonly<Record<ClassKind, string>> = {
  skills: 'Nghiệp vụ, kỹ năng hòa giải',
  law: 'Kiến thức pháp luật',
  state_management: 'Quản lý nhà nước về hòa giải',
  training_of_trainers: 'Tập huấn viên',
};

/** Basic in the first phase of the Đề án, advanced in the second; a class of either may be held at any time. */
export const CLASS_STAGES = ['basic', 'advanced'] as const;
export type ClassStage = (typeof CLASS_STAGES)[number];

export const CLASS_STAGE_LABELS: Readonly<Record<ClassStage, string>> = {
  basic: 'Cơ bản',
  advanced: 'Nâng cao',
};

/** Whose class it is. */
export const CLASS_LEVELS = ['city', 'commune'] as const;
export type ClassLevel = (typeof CLASS_LEVELS)[number];

export const CLASS_LEVEL_LABELS: Readonly<Record<ClassLevel, string>> = {
  city: 'Thành phố mở',
  commune: 'Xã, phường mở',
};

/** Mediators are invited to these and answer; to the others come trainers and officials, who are written down. */
export const isForMediators = (kind: ClassKind): boolean => kind === 'skills' || kind === 'law';
