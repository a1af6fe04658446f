import { CalendarPlus } from 'lucide-react';
import { CopyOnce } from '@/components/ui/copy-once';
import { buttonClass } from '@/components/ui/button-class';
import { Icon } from '@/components/ui/icon';

/** The ways a calendar's address gets into a telephone or a computer. Nothing but the address is handed on. */
export function CalendarWays({ url }: { readonly url: string }) {
  const subscribe = url.replace(/^https?:/, 'webcal:');
  const google = `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(subscribe)}`;
  const button = buttonClass({ size: 'thumb', block: true });
  return (
    <div className="flex flex-col gap-3">
      <p>Chọn loại lịch đang dùng:</p>
      <a href={subscribe} className={button}>
        <Icon of={CalendarPlus} className="shrink-0" />
        iPhone, iPad, Outlook
      </a>
      <a href={google} rel="noreferrer" target="_blank" className={button}>
        <Icon of={CalendarPlus} className="shrink-0" />
        Lịch Google, máy Android
      </a>
      <CopyOnce
        label="Địa chỉ của lịch"
        secret={url}
        note="Với ứng dụng khác: chép địa chỉ này, dán vào chỗ «thêm lịch bằng địa chỉ»."
      />
      <p className="text-ink-2">
        Đổi giờ, đổi chỗ, hủy lớp thì lịch trong máy tự đổi theo trong ngày. Lịch chỉ ghi lớp, giờ, nơi học và
        đồ mang theo, không ghi tên ai.
      </p>
    </div>
  );
}
