import type { Metadata } from 'next';
import { can } from '@/lib/domain/access/permissions';
import { parseTargetsParams, targetsHref } from '@/lib/features/indicators/targets/params';
import { readTargets } from '@/lib/features/indicators/targets/read-targets';
import { TargetsPage } from '@/lib/features/indicators/ui/targets-page';
import { TeamTargetsPage } from '@/lib/features/indicators/ui/team-targets-page';
import { readProgramme } from '@/lib/features/programme/read-programme';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Chỉ tiêu' };

/** The targets of the actor's place, and for the city of any commune one click below. */
export default async function Page({ searchParams }: PageProps) {
  const address = await searchParams;
  const { view, params, actor } = await read('target:read', async (context) => {
    const params = parseTargetsParams(address, context.today);
    const now = await readProgramme(context.tx, params.on ?? context.today);
    const then = params.against === null ? null : await readProgramme(context.tx, params.against);
    return { view: await readTargets(context, params, { now, then }), params, actor: context.actor };
  });
  if (view.level === 'team') return <TeamTargetsPage view={view} params={params} actor={actor} />;
  return (
    <TargetsPage
      view={view}
      params={params}
      exportHref={can(actor, 'target:export') ? targetsHref(params, {}, '/targets/export') : null}
    />
  );
}
