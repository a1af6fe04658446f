/** As the statistics form counts people (TT 20/2013/TT-BTP), and as a team must have at least one woman (Luật HGƠCS Đ12.1). */
export const SEXES = ['male', 'female'] as const;
export type Sex = (typeof SEXES)[number];

export const SEX_LABELS: Record<Sex, string> = { male: 'Nam', female: 'Nữ' };

/** «ông Phạm Văn Định», «bà Lê Thị Nhàn»; the name alone while nobody wrote down which. */
export function withCourtesy({
  fullName,
  sex,
}: {
  readonly fullName: string;
  readonly sex: Sex | null;
}): string {
  if (sex === null) return fullName;
  return `${sex === 'male' ? 'ông' : 'bà'} ${fullName}`;
}
