import { versionLabel } from '@/lib/features/materials/sets/schema';
import { isoDate } from '@/lib/schema/date';
import { uuid } from '@/lib/schema/reference';
import { oneLine, optionalText } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

/** A version of a set. */
export const AddVersionInput = z.strictObject({
  setId: uuid(),
  label: versionLabel(),
  publishedOn: isoDate({ label: 'ngày phát hành' }),
});
export type AddVersionInput = z.output<typeof AddVersionInput>;

/** The day from which a version is no longer given to anybody. */
export const WithdrawVersionInput = z.strictObject({
  versionId: uuid(),
  on: isoDate({ label: 'ngày thu hồi' }),
});
export type WithdrawVersionInput = z.output<typeof WithdrawVersionInput>;

/** Only addresses that nobody can listen in on, and that are addresses at all. */
const LINK = /^https:\/\/[^\s/]+\.[^\s]+$/;

/** A document: a link to where it lies, or a text that opens in the portal; one of the two. */
export const AddDocumentInput = z
  .strictObject({
    versionId: uuid(),
    title: oneLine({ label: 'Tên tài liệu', max: 200 }),
    url: optionalText({ label: 'Đường dẫn', max: 500, lines: 'one' }).refine(
      (url) => url === null || LINK.test(url),
      { error: 'Đường dẫn bắt đầu bằng https://, như https://pbgdpl.moj.gov.vn/tai-lieu.pdf.' },
    ),
    body: optionalText({ label: 'Nội dung', max: 60_000 }),
  })
  .refine(({ url, body }) => url !== null || body !== null, {
    error: 'Ghi đường dẫn, hoặc dán nội dung.',
    path: ['url'],
  })
  .refine(({ url, body }) => url === null || body === null, {
    error: 'Chỉ ghi một trong hai: đường dẫn hoặc nội dung.',
    path: ['body'],
  });
export type AddDocumentInput = z.output<typeof AddDocumentInput>;

/** A document that does not belong there. */
export const RemoveDocumentInput = z.strictObject({ documentId: uuid() });
export type RemoveDocumentInput = z.output<typeof RemoveDocumentInput>;
