import type { Metadata } from 'next';
import { readSessionDesk } from '@/lib/features/trainings/sessions/read-session-desk';
import { SessionsPage } from '@/lib/features/trainings/sessions/sessions-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';
import { recordId } from '@/lib/server/record-id';

export const metadata: Metadata = { title: 'Các buổi học' };

export default async function ClassSessionsPage({ params, searchParams }: PageProps<'classId'>) {
  const { classId } = await params;
  const { session } = await searchParams;
  const desk = await read('training:keep', (context) => readSessionDesk(context, recordId(classId), session));
  return <SessionsPage desk={desk} />;
}
