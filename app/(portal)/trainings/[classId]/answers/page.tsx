import type { Metadata } from 'next';
import { readAnswers } from '@/lib/features/training-attendance/answer/read-answers';
import { AnswersPage } from '@/lib/features/training-attendance/answer/ui/answers-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Danh sách mời' };

export default async function TrainingAnswersPage({ params }: PageProps<'classId'>) {
  const { classId } = await params;
  const list = await read('training:keep', (context) => readAnswers(context, classId));
  return <AnswersPage list={list} />;
}
