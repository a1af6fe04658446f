import type { Metadata } from 'next';
import { readCheckIns } from '@/lib/features/training-attendance/check-in/read-check-ins';
import { CheckInPage } from '@/lib/features/training-attendance/check-in/ui/check-in-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Mã điểm danh' };

export default async function TrainingCheckInPage({ params }: PageProps<'classId'>) {
  const { classId } = await params;
  const desk = await read('training:keep', (context) => readCheckIns(context, classId));
  return <CheckInPage desk={desk} />;
}
