import type { ReactNode } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import type { Radar } from '@/lib/features/radar/read-radar';
import { RADAR_PATH } from '@/lib/features/radar/params';
import { CityRadar } from '@/lib/features/radar/ui/city-radar';
import { CommuneRadar } from '@/lib/features/radar/ui/commune-radar';
import { atLineStart } from '@/lib/domain/units/unit-name';
import { formatCount, formatPercent } from '@/lib/format/number';

/** Under this many teams a share says nothing. */
const MINIMUM_TEAMS = 5;

function titleOf(radar: Radar): string {
  const { teams, consolidated, level } = radar;
  if (teams === 0) return 'Chưa có tổ hòa giải nào';
  if (level === 'team') return consolidated === teams ? 'Tổ đã kiện toàn' : 'Tổ chưa kiện toàn';
  return consolidated === teams
    ? `Cả ${formatCount(teams)} tổ đã kiện toàn`
    : `${formatCount(teams - consolidated)} tổ chưa kiện toàn`;
}

type RadarPageProps = {
  readonly radar: Radar;
  /** The ways to the other lists of the roll. */
  readonly tabs: ReactNode;
};

/** K1, live: how many teams are composed as the law asks, what the others lack, and the one act that mends each. */
export function RadarPage({ radar, tabs }: RadarPageProps) {
  const opened = radar.level === 'commune' ? radar.commune : null;
  return (
    <>
      <PageHeader
        title={opened ? `${atLineStart(opened)}: ${titleOf(radar)}` : titleOf(radar)}
        here={opened ?? undefined}
        path={opened ? [{ label: 'Kiện toàn tổ hòa giải', href: RADAR_PATH }] : undefined}
        context={radar.level === 'team' || radar.teams === 0 ? null : sayShare(radar)}
      />
      {opened ? null : tabs}
      {radar.level === 'city' ? <CityRadar radar={radar} /> : <CommuneRadar radar={radar} />}
    </>
  );
}

/** n/N always; the share only where it says something. */
function sayShare({ teams, consolidated }: Radar): string {
  const share = teams < MINIMUM_TEAMS ? '' : `, đạt ${formatPercent(consolidated, teams)}`;
  return `${formatCount(consolidated)}/${formatCount(teams)} tổ kiện toàn đúng quy định${share}`;
}
