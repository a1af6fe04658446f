import type { Metadata } from 'next';
import { readAttendance } from '@/lib/features/training-attendance/attendance/read-attendance';
import { AttendancePage } from '@/lib/features/training-attendance/attendance/ui/attendance-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Điểm danh' };

export default async function TrainingAttendancePage({ params, searchParams }: PageProps<'classId'>) {
  const { classId } = await params;
  const { session } = await searchParams;
  const list = await read('training:keep', (context) =>
    readAttendance(context, classId, typeof session === 'string' ? session : null),
  );
  return <AttendancePage list={list} />;
}
