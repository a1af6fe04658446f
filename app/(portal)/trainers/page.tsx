import type { Metadata } from 'next';
import { parseTrainerFilter } from '@/lib/features/trainings/trainers/list-params';
import { readRegister } from '@/lib/features/trainings/trainers/read-register';
import { RegisterPage } from '@/lib/features/trainings/trainers/ui/register-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';
import { TrainingTabs } from '../trainings/training-tabs';

export const metadata: Metadata = { title: 'Tập huấn viên' };

export default async function TrainersPage({ searchParams }: PageProps) {
  const filter = parseTrainerFilter(await searchParams);
  const register = await read('training:keep', (context) => readRegister(context, filter));
  return <RegisterPage register={register} tabs={<TrainingTabs role={register.role} />} />;
}
