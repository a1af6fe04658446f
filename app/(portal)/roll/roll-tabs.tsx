import { SectionTabs } from '@/components/shell/section-tabs';
import { can, type Permission } from '@/lib/domain/access/permissions';
import type { Role } from '@/lib/domain/access/roles';

const TABS: readonly { readonly href: string; readonly label: string; readonly needs: Permission }[] = [
  { href: '/roll/teams', label: 'Tổ hòa giải', needs: 'roll:read' },
  { href: '/roll/mediators', label: 'Hòa giải viên', needs: 'roll:read' },
  { href: '/roll/radar', label: 'Kiện toàn', needs: 'roll:read' },
  { href: '/elections', label: 'Bầu, công nhận', needs: 'election:read' },
  { href: '/roll/neighbourhoods', label: 'Thôn, tổ dân phố', needs: 'roll:keep' },
  { href: '/imports', label: 'Nhập từ Excel', needs: 'roll:import' },
];

/** The parts of the roll, as far as a role may open them. */
export function RollTabs({ role }: { readonly role: Role }) {
  return (
    <SectionTabs
      label="Các phần của sổ tổ và hòa giải viên"
      tabs={TABS.filter(({ needs }) => can({ role }, needs))}
    />
  );
}
