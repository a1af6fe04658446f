import type { Metadata } from 'next';
import { PageHeader } from '@/components/shell/page-header';
import { reasonsNamed } from '@/lib/domain/training/candidate';
import { AddClassForm } from '@/lib/features/trainings/add/add-class-form';
import { readAddDesk } from '@/lib/features/trainings/add/read-add-desk';
import { TRAININGS } from '@/lib/features/trainings/address';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Mở lớp tập huấn' };

export default async function NewClassPage({ searchParams }: PageProps) {
  const { for: group } = await searchParams;
  const reasons = typeof group === 'string' ? reasonsNamed(group) : [];
  const desk = await read('training:keep', readAddDesk);
  return (
    <div className="max-w-180">
      <PageHeader deskOnly title="Mở lớp tập huấn" path={[{ label: 'Tập huấn', href: TRAININGS }]} />
      <AddClassForm desk={desk} openedFor={reasons.length > 0 ? reasons.join(',') : null} />
    </div>
  );
}
