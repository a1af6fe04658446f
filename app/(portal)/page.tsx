import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { can } from '@/lib/domain/access/permissions';
import { defaultPeriod } from '@/lib/domain/statistics/periods';
import { getStatistics } from '@/lib/features/dashboards/statistics';
import { YearFigures } from '@/lib/features/dashboards/ui/year-figures';
import { listDueCases, type DueCase } from '@/lib/features/due/due-cases';
import { listNewcomerWork } from '@/lib/features/indicators/targets/newcomer-work';
import { parseTargetsParams } from '@/lib/features/indicators/targets/params';
import { readTargets } from '@/lib/features/indicators/targets/read-targets';
import { PlaceTargets } from '@/lib/features/indicators/ui/place-targets';
import { readProgramme } from '@/lib/features/programme/read-programme';
import { listDueProcedures } from '@/lib/features/elections/due/list-due-procedures';
import { HomePage } from '@/lib/features/due/ui/home-page';
import { caseHref, stepHref } from '@/lib/features/mediation-cases/file/step-slug';
import { countOpenTeams } from '@/lib/features/radar/count-open';
import { OpenTeamsNotice } from '@/lib/features/radar/ui/open-teams-notice';
import { listDueTasks } from '@/lib/features/programme/tasks/list-due-tasks';
import { readSchedule } from '@/lib/features/schedule/read-schedule';
import { AnswerForm } from '@/lib/features/schedule/ui/answer-form';
import { OwnSchedule } from '@/lib/features/schedule/ui/own-schedule';
import { answerInvitation } from '@/lib/features/training-attendance/actions';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Việc cần làm' };

/** Home is what is due. The city's home is how its targets stand, the operator's the units. */
export default async function Page() {
  const home = await read('home:open', async (context) => {
    const { tx, actor, now, today } = context;
    if (actor.role === 'operator') redirect('/units');
    if (actor.role === 'city_admin' || actor.role === 'city_officer') redirect('/targets');
    const programme = can(actor, 'target:read') ? await readProgramme(tx, today) : null;
    const targets = programme
      ? await readTargets(context, parseTargetsParams({}, today), { now: programme, then: null })
      : null;
    return {
      cases: await listDueCases(tx, actor, today),
      procedures: [
        ...(await listDueProcedures(context)),
        ...(await listDueTasks(context)),
        ...(programme && targets ? await listNewcomerWork(context, programme, targets) : []),
      ],
      targets,
      statistics: can(actor, 'case:statistics')
        ? await getStatistics(context, { period: defaultPeriod(today), communeId: null })
        : null,
      schedule:
        can(actor, 'training:answer') && actor.mediatorId !== null
          ? await readSchedule(tx, actor.mediatorId, today)
          : null,
      openTeams: await countOpenTeams(context),
      canRecord: can(actor, 'case:record'),
      now,
      today,
    };
  });
  return (
    <HomePage
      {...home}
      hrefFor={hrefFor}
      notices={<OpenTeamsNotice count={home.openTeams} />}
      standing={home.targets ? <PlaceTargets view={home.targets} /> : null}
      mine={
        home.schedule ? (
          <OwnSchedule
            schedule={home.schedule}
            answer={(question) => <AnswerForm action={answerInvitation} {...question} />}
          />
        ) : null
      }
      figures={home.statistics ? <YearFigures statistics={home.statistics} /> : null}
    />
  );
}

/** Straight to the form, but for an alert: that is read first, and answered by the commune alone. */
function hrefFor({ caseId, due }: DueCase): string {
  return due.kind === 'alert_open' ? caseHref(caseId) : stepHref(caseId, due.action);
}
