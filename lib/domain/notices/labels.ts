import type { Choice, NoticeKind } from '@/lib/domain/notices/kinds';

/** One notice, as a line of the list. It names nobody: whoever may know more presses it. */
export const NOTICE_LABELS: Record<NoticeKind, string> = {
  'case.assigned': 'Vụ việc mới giao cho ông, bà',
  'case.recorded': 'Vụ việc mới ghi vào sổ',
  'case.alert_raised': 'Báo động trong một vụ việc',
  'training.invited': 'Giấy mời tập huấn',
  'training.class_changed': 'Lớp tập huấn thay đổi ngày giờ hoặc nơi học',
  'training.class_cancelled': 'Lớp tập huấn đã hủy',
};

/** Several at once, as the mail counts them. */
export const COUNTED_NOTICES: Record<NoticeKind, (count: number) => string> = {
  'case.assigned': (count) => `${count} vụ việc mới giao cho ông, bà`,
  'case.recorded': (count) => `${count} vụ việc mới ghi vào sổ`,
  'case.alert_raised': (count) => `${count} báo động trong vụ việc`,
  'training.invited': (count) => `${count} giấy mời tập huấn`,
  'training.class_changed': (count) => `${count} lớp tập huấn thay đổi ngày giờ hoặc nơi học`,
  'training.class_cancelled': (count) => `${count} lớp tập huấn đã hủy`,
};

/** What can be switched off, as the settings say it. */
export const CHOICE_LABELS: Record<Choice, { readonly label: string; readonly note: string }> = {
  'case.assigned': { label: 'Vụ việc giao cho tôi', note: 'Khi tôi được phân công hòa giải.' },
  'case.recorded': { label: 'Vụ việc mới', note: 'Khi người khác ghi một vụ việc vào sổ.' },
  'case.alert_raised': { label: 'Báo động', note: 'Khi có báo nguy cơ bạo lực hoặc dấu hiệu vi phạm.' },
  'training.invited': { label: 'Giấy mời tập huấn', note: 'Khi tôi được mời vào một lớp.' },
  'training.class_changed': { label: 'Lớp thay đổi', note: 'Khi lớp tôi được mời đổi ngày giờ, nơi học.' },
  'training.class_cancelled': { label: 'Lớp hủy', note: 'Khi lớp tôi được mời không mở nữa.' },
  'mail.digest': { label: 'Thư buổi sáng', note: 'Một thư lúc 7 giờ, chỉ khi có việc đến hạn hoặc tin mới.' },
  'mail.instant': {
    label: 'Thư ngay trong ngày',
    note: 'Chỉ khi được giao việc hôm nay hoặc có việc gấp trước ngày mai.',
  },
};
