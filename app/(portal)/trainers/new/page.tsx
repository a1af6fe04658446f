import type { Metadata } from 'next';
import { PageHeader } from '@/components/shell/page-header';
import { TRAINERS } from '@/lib/features/trainings/address';
import { readAddTrainerDesk } from '@/lib/features/trainings/trainers/read-add-desk';
import { AddTrainerForm } from '@/lib/features/trainings/trainers/ui/add-trainer-form';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Thêm tập huấn viên' };

export default async function NewTrainerPage() {
  const desk = await read('training:keep', readAddTrainerDesk);
  return (
    <div className="max-w-180">
      <PageHeader deskOnly title="Thêm tập huấn viên" path={[{ label: 'Tập huấn viên', href: TRAINERS }]} />
      <AddTrainerForm desk={desk} />
    </div>
  );
}
