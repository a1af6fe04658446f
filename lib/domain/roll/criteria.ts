/** What makes a person fit to be a mediator (Luật HGƠCS Đ7): no age, degree or term is asked for. */
export const CRITERIA = ['resident_citizen', 'volunteers', 'good_character', 'able_to_mediate'] as const;
export type Criterion = (typeof CRITERIA)[number];

export const CRITERION_LABELS: Record<Criterion, string> = {
  resident_citizen: 'Công dân Việt Nam, thường trú tại cơ sở',
  volunteers: 'Tự nguyện tham gia hoạt động hòa giải',
  good_character: 'Có phẩm chất đạo đức tốt, có uy tín trong cộng đồng dân cư',
  able_to_mediate: 'Có khả năng thuyết phục, vận động nhân dân; có hiểu biết pháp luật',
};

/** The criteria not ticked, in the order of the law. Somebody who moved away is no longer a resident, whatever was ticked. */
export function unmetCriteria(
  met: readonly Criterion[],
  { hasMovedAway }: { readonly hasMovedAway: boolean },
): readonly Criterion[] {
  return CRITERIA.filter(
    (criterion) => !met.includes(criterion) || (criterion === 'resident_citizen' && hasMovedAway),
  );
}
