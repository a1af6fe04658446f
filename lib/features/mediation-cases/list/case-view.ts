import type { Tone } from '@/components/ui/signal';

/** A mark of what waits, as a tag says it. */
export type DueMark = { readonly tone: Tone; readonly words: string };

/** A line of the list, in words. */
export type CaseLine = {
  readonly id: string;
  readonly href: string;
  /** «3/2026» */
  readonly number: string;
  readonly team: string;
  readonly commune: string;
  /** «Phùng Thị Mai – Gia đình ông Đặng Văn Sửu»; null where the role may not read it. */
  readonly parties: string | null;
  readonly summary: string | null;
  readonly kind: string;
  readonly receivedOn: string;
  readonly endedOn: string | null;
  /** «Đang hòa giải», «Hòa giải thành». */
  readonly state: string;
  readonly marks: readonly DueMark[];
};
