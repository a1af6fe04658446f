import 'server-only';
import { findPeople } from '@/lib/features/training-attendance/attendance/find-people';
import type { Context } from '@/lib/server/context';

const AT = /^\/trainings\/([^/]+)\/attendance\/people$/;

/** People to be put on the list at the door, for the box in which a name is typed. */
export async function tellPeople(context: Context & { readonly url: URL }): Promise<Response> {
  const { pathname, searchParams } = context.url;
  const classId = AT.exec(pathname)?.[1] ?? '';
  const people = await findPeople(context, classId, (searchParams.get('q') ?? '').slice(0, 100));
  return Response.json(people);
}
