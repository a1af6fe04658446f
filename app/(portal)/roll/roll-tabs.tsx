import { SectionTabs } from '@/components/shell/section-tabs';

const TABS = [
  { href: '/roll/teams', label: 'Tổ hòa giải' },
  { href: '/roll/mediators', label: 'Hòa giải viên' },
  { href: '/roll/radar', label: 'Kiện toàn' },
];

/** The lists of the roll. */
export function RollTabs() {
  return <SectionTabs label="Các danh sách của sổ tổ và hòa giải viên" tabs={TABS} />;
}
