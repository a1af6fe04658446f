/**
 * What becomes of a record in an indicator: counted above and below the line, left out above it (and therefore work to
 * do), or outside it altogether. Numerator = counted; denominator = counted + left out.
 */
export const VERDICTS = ['counted', 'left_out', 'outside'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How a list headed by the verdict is called. */
export const VERDICT_LABELS: Record<Verdict, string> = {
  counted: 'Đã tính',
  left_out: 'Chưa tính được',
  outside: 'Không thuộc diện tính',
};

/** The work that would move a record: where its button leads. */
export const REMEDIES = [
  'open_team',
  'invite_to_skills_class',
  'invite_to_class',
  'train_trainer',
  'hand_out_materials',
  'hand_out_to_trainer',
  'link_supporter',
  'record_support_activity',
  'recognise',
  'open_case',
  'open_task',
] as const;
export type Remedy = (typeof REMEDIES)[number];
