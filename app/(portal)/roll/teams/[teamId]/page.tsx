import type { Metadata } from 'next';
import { can } from '@/lib/domain/access/permissions';
import { listTeamProcedures } from '@/lib/features/elections/team/list-team-procedures';
import { readTeamRadar } from '@/lib/features/radar/read-team-radar';
import { StandingTag } from '@/lib/features/radar/ui/standing-tag';
import { TeamComposition } from '@/lib/features/radar/ui/team-composition';
import { TeamDefects } from '@/lib/features/radar/ui/team-defects';
import { readTeamFile } from '@/lib/features/roll/team/file/read-team-file';
import { TeamPage } from '@/lib/features/roll/team/ui/team-page';
import { readTeamSupport } from '@/lib/features/supporters/team/read-team-supporters';
import { TeamSupportSection } from '@/lib/features/supporters/team/team-support-section';
import { lastTrainedInTeam } from '@/lib/features/trainings/attended';
import { HistoryNotice } from '@/lib/features/unit-changes/history/history-notice';
import { readUnitHistory } from '@/lib/features/unit-changes/history/read-unit-history';
import { formatDate } from '@/lib/format/date';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Tổ hòa giải' };

export default async function RollTeamPage({ params }: PageProps<'teamId'>) {
  const { teamId } = await params;
  const { file, radar, trained, procedures, history, support } = await read('roll:read', async (context) => {
    const found = await readTeamFile(context, teamId);
    return {
      file: found,
      radar: await readTeamRadar(context, found.team.teamId),
      trained: can(context.actor, 'training:read')
        ? await lastTrainedInTeam(context.tx, found.team.teamId)
        : null,
      procedures: await listTeamProcedures(context, found.team.teamId),
      history: await readUnitHistory(context, 'team', found.team.teamId),
      support: await readTeamSupport(context, found.team.teamId),
    };
  });
  return (
    <TeamPage
      file={file}
      parts={{
        ...(radar
          ? {
              standing: <StandingTag findings={radar.findings} />,
              defects: (
                <>
                  <HistoryNotice history={history} />
                  <TeamDefects radar={radar} />
                </>
              ),
              composition: <TeamComposition lines={radar.composition} />,
            }
          : { defects: <HistoryNotice history={history} /> }),
        actions: procedures,
        ...(support ? { support: <TeamSupportSection support={support} /> } : {}),
        ...(trained ? { training: (id) => sayTrained(trained[id]) } : {}),
      }}
    />
  );
}

const sayTrained = (on: string | undefined): string => (on ? formatDate(on) : 'Chưa dự lớp nào');
