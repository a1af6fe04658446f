import Link from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { FINDING_CODES, type FindingCode } from '@/lib/domain/roll/radar/findings';
import { FINDING_LABELS } from '@/lib/domain/roll/radar/labels';
import { teamsWithHref } from '@/lib/features/radar/remedies';
import type { TeamRadar } from '@/lib/features/radar/team-radar';
import { FindingList } from '@/lib/features/radar/ui/finding-list';
import { formatCount } from '@/lib/format/number';

/** More teams than this with one warning are one matter: a number that opens their list. */
const AT_MOST_TEAMS = 5;

type WarningGroupsProps = {
  readonly radars: readonly TeamRadar[];
  readonly mayKeep: boolean;
  readonly communeId: string | null;
};

/** What does not break the composition yet, or only asks for a visit: by kind, so that forty reviews are one row. */
export function WarningGroups({ radars, mayKeep, communeId }: WarningGroupsProps) {
  const groups = FINDING_CODES.map((code) => ({ code, teams: warned(radars, code) })).filter(
    ({ teams }) => teams.length > 0,
  );
  if (groups.length === 0) return null;
  return (
    <Section title="Cần chú ý">
      <div className="flex flex-col gap-5">
        {groups.map(({ code, teams }) => (
          <Sheet key={code} padding="none">
            <h3 className="flex flex-wrap items-baseline justify-between gap-x-4 px-4 pt-4 sm:px-5">
              <span className="text-lead font-semibold">
                {FINDING_LABELS[code]}: {formatCount(teams.length)} tổ
              </span>
              <Link href={teamsWithHref(code, communeId)} className="link text-cell">
                Xem danh sách
              </Link>
            </h3>
            {teams.length > AT_MOST_TEAMS ? (
              <p className="text-cell text-ink-2 px-4 pt-1 pb-4 sm:px-5">{teamNames(teams)}</p>
            ) : (
              teams.map(({ facts, findings }) => (
                <div key={facts.teamId} className="border-line pt-3 not-last:border-b">
                  <p className="px-4 sm:px-5">
                    <Link href={`/roll/teams/${facts.teamId}`} className="link font-medium">
                      {facts.name}
                    </Link>
                  </p>
                  <FindingList
                    teamId={facts.teamId}
                    findings={findings.filter((finding) => finding.code === code)}
                    mayKeep={mayKeep}
                  />
                </div>
              ))
            )}
          </Sheet>
        ))}
      </div>
    </Section>
  );
}

const warned = (radars: readonly TeamRadar[], code: FindingCode): readonly TeamRadar[] =>
  radars.filter(({ findings }) =>
    findings.some((finding) => finding.code === code && !finding.breaksConsolidation),
  );

const AT_MOST_NAMES = 12;

function teamNames(teams: readonly TeamRadar[]): string {
  const names = teams.slice(0, AT_MOST_NAMES).map(({ facts }) => facts.name);
  const more = teams.length - names.length;
  return more > 0 ? `${names.join(', ')} và ${formatCount(more)} tổ nữa` : names.join(', ');
}
