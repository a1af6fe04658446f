import Link from '@/components/ui/link';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import type { Radar } from '@/lib/features/radar/read-radar';
import type { TeamRadar } from '@/lib/features/radar/team-radar';
import type { Uncovered } from '@/lib/features/radar/uncovered';
import { FindingList } from '@/lib/features/radar/ui/finding-list';
import { WarningGroups } from '@/lib/features/radar/ui/warning-groups';
import { StandingTag } from '@/lib/features/radar/ui/standing-tag';
import { formatCount } from '@/lib/format/number';

type CommuneRadarProps = { readonly radar: Exclude<Radar, { level: 'city' }> };

/** The teams of a commune that are not in order, what warns of the next ones, and places that have no team. */
export function CommuneRadar({ radar: { radars, uncovered, mayKeep, params } }: CommuneRadarProps) {
  const open = radars.filter(({ isConsolidated }) => !isConsolidated);
  return (
    <div className="flex flex-col gap-10">
      <Section title="Chưa kiện toàn" count={open.length === 0 ? null : `${formatCount(open.length)} tổ`}>
        {open.length === 0 ? (
          <Sheet padding="none">
            <EmptyState>
              {radars.length === 0 ? 'Chưa có tổ nào để xét.' : 'Tổ nào cũng đúng thành phần theo luật.'}
            </EmptyState>
          </Sheet>
        ) : (
          <div className="flex flex-col gap-5">
            {open.map((radar) => (
              <TeamSheet key={radar.facts.teamId} radar={radar} mayKeep={mayKeep} />
            ))}
          </div>
        )}
      </Section>
      <WarningGroups radars={radars} mayKeep={mayKeep} communeId={params.communeId} />
      {uncovered.length > 0 ? <UncoveredSection places={uncovered} mayKeep={mayKeep} /> : null}
    </div>
  );
}

function TeamSheet({ radar, mayKeep }: { readonly radar: TeamRadar; readonly mayKeep: boolean }) {
  const { facts, findings } = radar;
  return (
    <Sheet padding="none">
      <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 pt-4 sm:px-5">
        <Link href={`/roll/teams/${facts.teamId}`} className="link text-lead font-semibold">
          {facts.name}
        </Link>
        <StandingTag findings={findings} />
      </h3>
      <FindingList
        teamId={facts.teamId}
        findings={findings.filter(({ breaksConsolidation }) => breaksConsolidation)}
        mayKeep={mayKeep}
      />
    </Sheet>
  );
}

type UncoveredProps = { readonly places: readonly Uncovered[]; readonly mayKeep: boolean };

function UncoveredSection({ places, mayKeep }: UncoveredProps) {
  return (
    <Section title="Thôn, tổ dân phố chưa có tổ hòa giải" count={`${formatCount(places.length)} nơi`}>
      <Sheet padding="none">
        <ul className="divide-line divide-y">
          {places.map(({ id, name }) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3 sm:px-5"
            >
              <span className="font-medium">{name}</span>
              {mayKeep ? (
                <ButtonLink
                  href={`/roll/teams/new?neighbourhood=${id}`}
                  variant="tonal"
                  size="row"
                  className="max-sm:w-full sm:w-60"
                >
                  Lập tổ
                </ButtonLink>
              ) : null}
            </li>
          ))}
        </ul>
      </Sheet>
    </Section>
  );
}
