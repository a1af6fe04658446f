/** Columns of the statistics form on mediators (TT 20/2013/TT-BTP): trained in law, in something else, in nothing. */
export const QUALIFICATIONS = ['law', 'other', 'untrained'] as const;
export type Qualification = (typeof QUALIFICATIONS)[number];

export const QUALIFICATION_LABELS: Record<Qualification, string> = {
  law: 'Chuyên môn luật',
  other: 'Chuyên môn khác',
  untrained: 'Chưa qua đào tạo',
};
