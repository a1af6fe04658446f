import Link from '@/components/ui/link';
import { DefinitionList } from '@/components/ui/definition-list';
import { Sheet } from '@/components/ui/sheet';
import { DecisionLink } from '@/lib/features/roll/decision/ui/decision-link';
import type { DecisionLine } from '@/lib/features/roll/seat/seat-on-roll';
import type { TeamFile } from '@/lib/features/roll/team/file/read-team-file';
import { AuditLink } from '@/lib/features/roll/ui/audit-link';
import { formatDate, formatDateTime } from '@/lib/format/date';
import { formatCount } from '@/lib/format/number';

/** When and by which decisions the team came to be, and who changed its entry last. */
export function TeamFacts({ file: { team, canKeep, canAudit } }: { readonly file: TeamFile }) {
  const { quota, validFrom, validTo, establishedBy, numbersBy, endedBy, changedBy, changedAt } = team;
  return (
    <Sheet
      title="Về tổ này"
      aside={
        canKeep ? (
          <Link href={`/roll/teams/${team.teamId}/edit`} className="link">
            Sửa
          </Link>
        ) : null
      }
    >
      <DefinitionList
        width="narrow"
        rows={[
          {
            label: 'Số người',
            value: (
              <WithPaper
                fact={quota === null ? 'chưa quy định' : `${formatCount(quota)} hòa giải viên`}
                paper={numbersBy}
              />
            ),
          },
          { label: 'Có từ ngày', value: <WithPaper fact={formatDate(validFrom)} paper={establishedBy} /> },
          ...(validTo === null
            ? []
            : [{ label: 'Đến ngày', value: <WithPaper fact={formatDate(validTo)} paper={endedBy} /> }]),
          ...(changedBy && changedAt
            ? [{ label: 'Sửa lần cuối', value: `${changedBy}, ${formatDateTime(changedAt)}` }]
            : []),
        ]}
      />
      {canAudit ? <AuditLink subjectId={team.teamId} /> : null}
    </Sheet>
  );
}

function WithPaper({ fact, paper }: { readonly fact: string; readonly paper: DecisionLine | null }) {
  return (
    <>
      {fact}
      {paper ? (
        <span className="text-note block">
          <DecisionLink decision={paper} />
        </span>
      ) : null}
    </>
  );
}
