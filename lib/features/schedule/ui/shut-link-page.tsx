import { MessagePage } from '@/components/shell/message-page';
import type { IsoDate } from '@/lib/domain/iso-date';
import { WhomToCall } from '@/lib/features/schedule/ui/whom-to-call';
import type { Contact } from '@/lib/features/schedule/find-contact';
import { formatDate } from '@/lib/format/date';

type ShutLinkPageProps = {
  readonly isExpired: boolean;
  readonly expiresOn: IsoDate;
  readonly contact: Contact;
};

/** A link that ran out or was taken back: it says whom to ask for a new one, and nothing of whose it was. */
export function ShutLinkPage({ isExpired, expiresOn, contact }: ShutLinkPageProps) {
  const title = isExpired
    ? `Đường liên kết này đã hết hạn ngày ${formatDate(expiresOn)}`
    : 'Đường liên kết này không còn dùng được';
  return (
    <div className="text-lead">
      <MessagePage title={title}>
        <p>
          Để nhận đường liên kết mới, xin <WhomToCall contact={contact} />.
        </p>
      </MessagePage>
    </div>
  );
}
