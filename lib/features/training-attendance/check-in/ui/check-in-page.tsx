import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import type { CheckInDesk } from '@/lib/features/training-attendance/check-in/read-check-ins';
import { CloseCodeButton } from '@/lib/features/training-attendance/check-in/ui/close-code-button';
import { OpenCodeForm } from '@/lib/features/training-attendance/check-in/ui/open-code-form';
import { saySession } from '@/lib/features/training-attendance/class/say-class';
import { ClassPartPage } from '@/lib/features/training-attendance/class/ui/class-part-page';
import { formatClockTime } from '@/lib/format/date';
import { formatCount } from '@/lib/format/number';

/** The code on the wall: whoever is on the list and opens it there is present. */
export function CheckInPage({ desk: { head, sessions, codes } }: { readonly desk: CheckInDesk }) {
  return (
    <ClassPartPage head={head} keeps title="Mã điểm danh treo ở lớp" here="Mã điểm danh">
      <div className="flex max-w-180 flex-col gap-8">
        <p className="text-ink-2 print:hidden">
          In mã rồi treo ở cửa lớp. Người trong danh sách mời quét bằng điện thoại, đăng nhập hoặc mở đường
          liên kết riêng, bấm một lần là có mặt. Ai không dùng điện thoại thì điểm danh như thường.
        </p>
        {codes.length > 0 ? (
          <Section title="Mã đang dùng">
            <Sheet padding="none">
              <ul>
                {codes.map(({ checkInId, session, openFrom, openTo, used }) => (
                  <li
                    key={checkInId}
                    className="border-line flex flex-wrap items-center gap-x-6 gap-y-2 border-t px-4 py-3 first:border-t-0 sm:px-5"
                  >
                    <span className="min-w-52 flex-1">
                      <span className="font-medium">{session ? saySession(session) : ''}</span>
                      <span className="text-note text-ink-2 block">
                        mở từ {formatClockTime(openFrom)} đến {formatClockTime(openTo)}, {formatCount(used)}{' '}
                        người đã quét
                      </span>
                    </span>
                    <CloseCodeButton classId={head.classId} checkInId={checkInId} />
                  </li>
                ))}
              </ul>
            </Sheet>
          </Section>
        ) : null}
        {sessions.length > 0 ? (
          <OpenCodeForm head={head} sessions={sessions} />
        ) : (
          <Sheet padding="none">
            <EmptyState>Không còn buổi học nào phía trước để mở mã.</EmptyState>
          </Sheet>
        )}
      </div>
    </ClassPartPage>
  );
}
