import { SectionTabs } from '@/components/shell/section-tabs';
import { can } from '@/lib/domain/access/permissions';
import type { Role } from '@/lib/domain/access/roles';

const TABS = [
  { href: '/accounts', label: 'Tài khoản', needs: 'account:list' },
  { href: '/audit', label: 'Nhật ký', needs: 'audit:read' },
] as const;

/** Who works here, and what was done; nothing where a role has only one of them. */
export function AccountTabs({ role }: { readonly role: Role }) {
  const tabs = TABS.filter(({ needs }) => can({ role }, needs));
  return tabs.length > 1 ? <SectionTabs label="Tài khoản và nhật ký" tabs={tabs} /> : null;
}
