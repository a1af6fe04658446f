import { Award, ClipboardCheck, QrCode, UserRoundCheck } from 'lucide-react';
import type { ListedAction } from '@/components/ui/action-list';

/** What can be done about the people of a class, for the page of the class itself. */
export const peopleActions = (classId: string): readonly ListedAction[] => [
  {
    icon: UserRoundCheck,
    label: 'Danh sách mời, trả lời qua điện thoại',
    href: `/trainings/${classId}/answers`,
  },
  { icon: ClipboardCheck, label: 'Điểm danh', href: `/trainings/${classId}/attendance` },
  { icon: QrCode, label: 'Mã điểm danh treo ở lớp', href: `/trainings/${classId}/check-in` },
  { icon: Award, label: 'Giấy chứng nhận', href: `/trainings/${classId}/certificates` },
];
