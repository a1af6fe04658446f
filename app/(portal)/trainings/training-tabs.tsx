import { SectionTabs } from '@/components/shell/section-tabs';
import { can, type Permission } from '@/lib/domain/access/permissions';
import type { Role } from '@/lib/domain/access/roles';

const TABS: readonly { readonly href: string; readonly label: string; readonly needs: Permission }[] = [
  { href: '/trainings', label: 'Lớp tập huấn', needs: 'training:read' },
  { href: '/schedule', label: 'Lịch của tôi', needs: 'training:answer' },
  { href: '/trainings/courses', label: 'Khóa bồi dưỡng', needs: 'training:keep' },
  { href: '/trainers', label: 'Tập huấn viên', needs: 'training:keep' },
  { href: '/materials', label: 'Tài liệu', needs: 'material:read' },
  { href: '/personal-links', label: 'Liên kết riêng', needs: 'personal_link:keep' },
  { href: '/supporters', label: 'Người hỗ trợ', needs: 'supporter:read' },
];

/** The parts of the trainings, as far as a role may open them. */
export function TrainingTabs({ role }: { readonly role: Role }) {
  return (
    <SectionTabs label="Các phần của tập huấn" tabs={TABS.filter(({ needs }) => can({ role }, needs))} />
  );
}
