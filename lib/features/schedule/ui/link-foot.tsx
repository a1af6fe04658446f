import type { IsoDate } from '@/lib/domain/iso-date';
import { formatDate } from '@/lib/format/date';
import { WhomToCall } from '@/lib/features/schedule/ui/whom-to-call';
import type { Contact } from '@/lib/features/schedule/find-contact';

type LinkFootProps = {
  readonly who: string;
  readonly contact: Contact;
  readonly expiresOn: IsoDate;
};

/** Whom to call, and whose link it is. */
export function LinkFoot({ who, contact, expiresOn }: LinkFootProps) {
  return (
    <footer className="border-line flex flex-col gap-2 border-t pt-4">
      <p>
        Cần hỏi, xin <WhomToCall contact={contact} />.
      </p>
      <p className="text-ink-2 text-base">
        Đường liên kết này dành riêng cho {who}, dùng đến {formatDate(expiresOn)}. Xin đừng chuyển cho người
        khác.
      </p>
    </footer>
  );
}
