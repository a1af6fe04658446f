import type { IsoDate } from '@/lib/domain/iso-date';
import { isConsolidated } from '@/lib/domain/roll/radar/findings';
import { headcountOn } from '@/lib/domain/roll/radar/headcount';
import { judgeTeam } from '@/lib/domain/roll/radar/judge-team';
import { FINDING_LABELS } from '@/lib/domain/roll/radar/labels';
import type { TeamFacts } from '@/lib/domain/roll/radar/team-facts';
import { leadersOn, statusOn } from '@/lib/domain/roll/seat';
import { communeName } from '@/lib/domain/units/unit-name';
import type { TeamRow } from '@/lib/features/roll/list/teams/rows';
import { formatDate } from '@/lib/format/date';

/** A line of the list, in words and figures: plain data, for the browser draws it too. */
export type TeamLine = {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly neighbourhoods: string;
  readonly commune: string;
  readonly leaders: readonly string[];
  readonly serving: number;
  readonly women: number;
  readonly awaiting: number;
  readonly quota: number | null;
  readonly lastReviewedOn: IsoDate | null;
  /** Null for a team that is no more: nobody judges it. */
  readonly standing: { readonly consolidated: boolean; readonly findings: readonly string[] } | null;
  readonly endedOn: string | null;
};

/** A row and the facts of the same team → its line. */
export function presentTeam(row: TeamRow, facts: TeamFacts | undefined, today: IsoDate): TeamLine {
  const line = {
    id: row.id,
    href: `/roll/teams/${row.id}`,
    name: row.name,
    neighbourhoods: row.neighbourhoods.join(', '),
    commune: communeName({ kind: row.commune_kind, name: row.commune_name }),
    quota: row.quota,
    endedOn: row.valid_to !== null && row.valid_to <= today ? formatDate(row.valid_to) : null,
  };
  if (!facts) {
    return { ...line, leaders: [], serving: 0, women: 0, awaiting: 0, lastReviewedOn: null, standing: null };
  }
  const { serving, women } = headcountOn(facts, today);
  const findings = judgeTeam(facts, today);
  return {
    ...line,
    leaders: leadersOn(facts.seats, today).map(({ fullName }) => fullName),
    serving,
    women,
    awaiting: facts.seats.filter((seat) => seat.validFrom <= today && statusOn(seat, today) === 'awaiting')
      .length,
    lastReviewedOn: facts.lastReviewedOn,
    standing: {
      consolidated: isConsolidated(findings),
      findings: [...new Set(findings.map(({ code }) => FINDING_LABELS[code]))],
    },
  };
}
