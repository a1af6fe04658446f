import type { Metadata } from 'next';
import { readParticipantDesk } from '@/lib/features/trainings/participants/read-desk';
import { ParticipantsPage } from '@/lib/features/trainings/participants/ui/participants-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';
import { recordId } from '@/lib/server/record-id';

export const metadata: Metadata = { title: 'Tập huấn viên, cán bộ dự lớp' };

export default async function ClassParticipantsPage({ params }: PageProps<'classId'>) {
  const { classId } = await params;
  const desk = await read('training:keep', (context) => readParticipantDesk(context, recordId(classId)));
  return <ParticipantsPage desk={desk} />;
}
