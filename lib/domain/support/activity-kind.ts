/**
 * What a supporter does with a team. That people of the listed kinds become mediators is a fourth kind of co-ordination;
 * the roll itself tells it, so nobody records it twice.
 */
export const ACTIVITY_KINDS = ['advice', 'training', 'joint_mediation'] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

export const ACTIVITY_KIND_LABELS: Record<ActivityKind, string> = {
  advice: 'Tư vấn pháp luật cho tổ',
  training: 'Bồi dưỡng cho hòa giải viên',
  joint_mediation: 'Cùng tham gia hòa giải',
};
