import { SectionTabs } from '@/components/shell/section-tabs';
import { can, type Permission } from '@/lib/domain/access/permissions';
import type { Role } from '@/lib/domain/access/roles';

const TABS: readonly { readonly href: string; readonly label: string; readonly needs: Permission }[] = [
  { href: '/programme', label: 'Chỉ tiêu từng năm', needs: 'programme:read' },
  { href: '/programme/tasks', label: 'Nhiệm vụ', needs: 'programme:keep_tasks' },
];

/** The parts of the plan, as far as a role may open them. */
export function ProgrammeTabs({ role }: { readonly role: Role }) {
  return (
    <SectionTabs label="Các phần của kế hoạch" tabs={TABS.filter(({ needs }) => can({ role }, needs))} />
  );
}
