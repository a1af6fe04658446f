import { Sheet } from '@/components/ui/sheet';
import { Tag } from '@/components/ui/tag';
import type { Tone } from '@/components/ui/signal';
import type { MailKind } from '@/lib/features/notices/mail/delivery';
import type { SentMail } from '@/lib/features/notices/settings/read-settings';
import { formatDateTime } from '@/lib/format/date';

const KINDS: Record<MailKind, string> = {
  digest: 'Thư buổi sáng',
  instant: 'Thư ngay trong ngày',
  test: 'Thư thử',
};

const STATES: Record<SentMail['state'], { readonly tone: Tone; readonly word: string }> = {
  queued: { tone: 'soon', word: 'Đang chờ gửi' },
  claimed: { tone: 'soon', word: 'Đang gửi' },
  sending: { tone: 'soon', word: 'Đang gửi' },
  sent: { tone: 'met', word: 'Đã gửi' },
  failed: { tone: 'late', word: 'Không gửi được' },
  uncertain: { tone: 'mute', word: 'Không rõ đã đến chưa' },
};

function noteOf({ state, lastError, nextAt }: SentMail): string | null {
  if (state === 'uncertain') return 'Mất liên lạc khi đang gửi; tin chưa xem sẽ có trong thư buổi sáng sau.';
  if (state === 'queued' && lastError === 'server_away')
    return `Máy chủ thư chưa trả lời; thử lại lúc ${formatDateTime(nextAt)}.`;
  if (state === 'queued' && lastError) return `Máy chủ thư hẹn lại; thử lại lúc ${formatDateTime(nextAt)}.`;
  return null;
}

/** The last mail to the person, and what became of each. */
export function SentMailList({ mails }: { readonly mails: readonly SentMail[] }) {
  return (
    <Sheet padding="none">
      <ul className="divide-line divide-y">
        {mails.map((mail) => {
          const { tone, word } = STATES[mail.state];
          const note = noteOf(mail);
          return (
            <li key={mail.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3 sm:px-5">
              <span className="min-w-0 flex-1">
                {KINDS[mail.kind]}
                <span className="text-note text-ink-2 block">{formatDateTime(mail.at)}</span>
                {note ? <span className="text-note text-ink-2 block">{note}</span> : null}
              </span>
              <Tag tone={tone}>{word}</Tag>
            </li>
          );
        })}
      </ul>
    </Sheet>
  );
}
