import type { Metadata } from 'next';
import { readTrainer } from '@/lib/features/trainings/trainers/read-trainer';
import { TrainerPage } from '@/lib/features/trainings/trainers/ui/trainer-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';
import { recordId } from '@/lib/server/record-id';

export const metadata: Metadata = { title: 'Tập huấn viên' };

export default async function TrainingTrainerPage({ params }: PageProps<'trainerId'>) {
  const { trainerId } = await params;
  const file = await read('training:keep', (context) => readTrainer(context, recordId(trainerId)));
  return <TrainerPage file={file} />;
}
