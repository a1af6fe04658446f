import { SectionTabs } from '@/components/shell/section-tabs';

const TABS = [
  { href: '/roll/teams', label: 'Tổ hòa giải' },
  { href: '/roll/mediators', label: 'Hòa giải viên' },
  { href: '/roll/radar', label: 'Kiện toàn' },
];
const NEIGHBOURHOODS = { href: '/roll/neighbourhoods', label: 'Thôn, tổ dân phố' };

/** The lists of the roll; its neighbourhoods are for whoever keeps it. */
export function RollTabs({ mayKeep }: { readonly mayKeep: boolean }) {
  return (
    <SectionTabs
      label="Các danh sách của sổ tổ và hòa giải viên"
      tabs={mayKeep ? [...TABS, NEIGHBOURHOODS] : TABS}
    />
  );
}
