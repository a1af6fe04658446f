import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import { listRecentCases } from '@/lib/features/mediation-cases/record/list-recent-cases';
import { listRecordingTeams } from '@/lib/features/mediation-cases/record/list-recording-teams';
import { presentDesk } from '@/lib/features/mediation-cases/record/present';
import type { RecordingDesk } from '@/lib/features/mediation-cases/record/recording-desk';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

/** The teams to choose from and the cases of late, in the actor's place. Names of families leave the server, so it is audited. */
export async function readDesk({ tx, actor, today }: Context): Promise<RecordingDesk> {
  if (actor.communeId === null) throw new NotFoundError();
  const teams = await listRecordingTeams(tx, actor, today);
  const recent = await listRecentCases(tx, actor, today);
  if (recent.length > 0) {
    await recordAudit(tx, {
      action: 'case.parties_viewed',
      subject: 'mediation_case',
      subjectId: null,
      detail: { page: 'record', cases: recent.length },
    });
  }
  return presentDesk(teams, recent);
}
