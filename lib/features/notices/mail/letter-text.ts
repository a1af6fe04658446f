import { NOTICE_KINDS, type NoticeKind } from '@/lib/domain/notices/kinds';
import { COUNTED_NOTICES } from '@/lib/domain/notices/labels';
import { formatDate, type IsoDate } from '@/lib/format/date';
import type { DigestLine } from '@/lib/features/notices/mail/digest-part';

/** Subject and body of a letter. */
export type LetterText = { readonly subject: string; readonly text: string };

const FOOT = 'Thư này không ghi tên ai. Đăng nhập để xem chi tiết.';

function news(kinds: readonly NoticeKind[], origin: string): readonly string[] {
  const lines = NOTICE_KINDS.map((kind) => ({ kind, count: kinds.filter((one) => one === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `- ${COUNTED_NOTICES[kind](count)}`);
  return lines.length === 0 ? [] : ['Tin mới:', ...lines, `  Xem tại ${origin}/notices`, ''];
}

function dueWork(due: readonly DigestLine[], origin: string): readonly string[] {
  if (due.length === 0) return [];
  const places = [...new Set(due.map(({ href }) => href))];
  return [
    'Việc đến hạn:',
    ...places.flatMap((place) => [
      ...due.filter(({ href }) => href === place).map(({ text }) => `- ${text}`),
      `  Xem tại ${origin}${place}`,
    ]),
    '',
  ];
}

const letter = (
  subject: string,
  office: string,
  body: readonly string[],
  foot: readonly string[],
): LetterText => ({
  subject,
  text: ['Kính gửi ông, bà,', office, '', ...body, FOOT, ...foot].join('\n'),
});

const howToStop = (origin: string): string => `Chọn loại thư muốn nhận tại ${origin}/notices/settings`;

/** The morning's letter; null when there is nothing to say, and then none is sent. */
export function digestLetter(said: {
  readonly office: string;
  readonly today: IsoDate;
  readonly due: readonly DigestLine[];
  readonly kinds: readonly NoticeKind[];
  readonly origin: string;
}): LetterText | null {
  const { office, today, due, kinds, origin } = said;
  if (due.length === 0 && kinds.length === 0) return null;
  return letter(
    `Việc ngày ${formatDate(today)}`,
    office,
    [...dueWork(due, origin), ...news(kinds, origin)],
    [howToStop(origin)],
  );
}

/** What cannot wait until the morning; null when it has been seen meanwhile. */
export function instantLetter(said: {
  readonly office: string;
  readonly kinds: readonly NoticeKind[];
  readonly origin: string;
}): LetterText | null {
  const { office, kinds, origin } = said;
  const [first] = kinds;
  if (first === undefined) return null;
  const isOneKind = kinds.every((kind) => kind === first);
  return letter(
    isOneKind ? COUNTED_NOTICES[first](kinds.length) : `${kinds.length} tin cần xem trong ngày`,
    office,
    news(kinds, origin),
    [howToStop(origin)],
  );
}

/** A trial message, asked for by the person themselves. */
export function testLetter(office: string, origin: string): LetterText {
  return letter('Thư thử', office, ['Địa chỉ này nhận được thư của cổng.', ''], [howToStop(origin)]);
}
