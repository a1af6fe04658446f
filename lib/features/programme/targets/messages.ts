import type { TargetRefusal } from '@/lib/domain/programme/decide-targets';

const SENTENCES: Record<TargetRefusal['code'], (year: number) => string> = {
  outside_plan: (year) => `Năm ${year} nằm ngoài kế hoạch.`,
  below_zero: (year) => `Chỉ tiêu năm ${year} đang nhỏ hơn 0%. Ghi từ 0 đến 100.`,
  above_hundred: (year) => `Chỉ tiêu năm ${year} đang lớn hơn 100%. Ghi từ 0 đến 100.`,
  goes_down: (year) =>
    `Chỉ tiêu năm ${year} đang thấp hơn năm trước đó. Ghi bằng hoặc cao hơn; năm để trống lấy mức đang áp dụng.`,
  laxer_than_city: (year) =>
    `Chỉ tiêu năm ${year} đang thấp hơn của thành phố. Ghi bằng hoặc cao hơn, hoặc để trống để theo thành phố.`,
};

/** What is wrong with a year's target and how to mend it. */
export const targetMessage = ({ code, year }: TargetRefusal): string => SENTENCES[code](year);
