import type { IsoDate } from '@/lib/domain/iso-date';
import { formatDate } from '@/lib/format/date';

/** What may stand in the text that carries a link. The link itself says whose it is; the text names nobody. */
export type LinkFields = { readonly url: string; readonly expiresOn: IsoDate };

/** «Chép để gửi Zalo» of one person's link. */
export const linkText = ({ url, expiresOn }: LinkFields): string =>
  [
    'Kính gửi ông, bà lịch tập huấn hòa giải ở cơ sở.',
    'Xin mở đường liên kết dưới đây để xem lớp, báo đến hay không:',
    url,
    `Liên kết dành riêng cho ông, bà, dùng đến ${formatDate(expiresOn)}. Xin đừng chuyển cho người khác.`,
  ].join('\n');
