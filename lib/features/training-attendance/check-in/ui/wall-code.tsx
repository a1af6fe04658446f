'use client';

import { Notice } from '@/components/ui/notice';
import { PrintButton } from '@/components/ui/print-button';
import { QrCode } from '@/components/ui/qr-code';

type WallCodeProps = {
  /** Null: the answer came a second time, without the code. */
  readonly token: string | null;
  /** For people with a personal link, who type it there. */
  readonly number: string | null;
  readonly title: string;
  readonly place: string | null;
  readonly session: string;
};

/** The sheet for the wall: one big code and what to do with it. Drawn here, so that no server keeps it. */
export function WallCode({ token, number, title, place, session }: WallCodeProps) {
  if (token === null || number === null)
    return (
      <Notice tone="soon" title="Mã đã mở nhưng không hiện lại được">
        Mở mã mới cho buổi này rồi in; mã cũ sẽ thôi dùng.
      </Notice>
    );
  const address = `${window.location.origin}/check-in/${token}`;
  return (
    <div className="flex flex-col items-start gap-4">
      <div
        data-print-alone
        className="bg-sheet border-line rounded-card shadow-sheet flex w-full flex-col items-center gap-3 border p-6 text-center print:border-0"
      >
        <p className="text-h1 font-semibold">Điểm danh</p>
        <p className="text-h2 font-semibold">{title}</p>
        <p className="text-lead">{[session, place].filter(Boolean).join(', ')}</p>
        <QrCode text={address} label="Mã điểm danh của buổi học" className="w-full max-w-130" />
        <p className="text-lead">Quét mã bằng điện thoại, rồi bấm «Tôi có mặt».</p>
        <p className="text-lead">
          Có liên kết riêng thì mở liên kết, nhập số{' '}
          <strong className="text-h1 whitespace-nowrap tabular-nums">
            {number.slice(0, 3)} {number.slice(3)}
          </strong>
        </p>
        <p className="text-note text-ink-2 break-all">{address}</p>
      </div>
      <div className="flex flex-wrap items-center gap-3 print:hidden">
        <PrintButton>In mã điểm danh</PrintButton>
        <span className="text-note text-ink-2">Mã chỉ hiện lần này. Mất bản in thì mở mã mới.</span>
      </div>
    </div>
  );
}
