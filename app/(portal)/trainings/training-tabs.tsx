import { SectionTabs } from '@/components/shell/section-tabs';
import { can, type Permission } from '@/lib/domain/access/permissions';
import type { Role } from '@/lib/domain/access/roles';

const TABS: readonly { readonly href: string; readonly label: string; readonly needs: Permission }[] = [
  { href: '/trainings', label: 'Lớp', needs: 'training:read' },
  { href: '/trainings/courses', label: 'Khóa', needs: 'training:keep' },
  { href: '/trainers', label: 'Tập huấn viên', needs: 'training:keep' },
  { href: '/materials', label: 'Tài liệu', needs: 'material:read' },
  { href: '/supporters', label: 'Người hỗ trợ', needs: 'supporter:read' },
];

/** What makes mediators better at their work, as far as a role may open it. */
export function TrainingTabs({ role }: { readonly role: Role }) {
  return (
    <SectionTabs label="Các phần của tập huấn" tabs={TABS.filter(({ needs }) => can({ role }, needs))} />
  );
}
