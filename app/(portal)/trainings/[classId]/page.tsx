import type { Metadata } from 'next';
import { can } from '@/lib/domain/access/permissions';
import { isForMediators } from '@/lib/domain/training/class-kind';
import { ClassTexts } from '@/lib/features/personal-links/texts/ui/class-texts';
import { peopleActions } from '@/lib/features/training-attendance/class/ui/people-actions';
import { isToBeHeld, readClass } from '@/lib/features/trainings/class/read-class';
import { ClassPage } from '@/lib/features/trainings/ui/class-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';
import { recordId } from '@/lib/server/record-id';

export const metadata: Metadata = { title: 'Lớp tập huấn' };

export default async function TrainingClassPage({ params }: PageProps<'classId'>) {
  const { classId } = await params;
  const file = await read('training:read', (context) => readClass(context, recordId(classId)));
  const { training, sessions, counts, mayKeep, role, today } = file;
  const asksMediators = isForMediators(training.kind);
  return (
    <ClassPage
      file={file}
      actions={asksMediators ? peopleActions(training.classId) : []}
      parts={
        mayKeep && asksMediators && isToBeHeld(file) ? (
          <ClassTexts
            classId={training.classId}
            fields={{ ...training, sessions }}
            today={today}
            invited={can({ role }, 'personal_link:keep') ? counts.invited : 0}
          />
        ) : null
      }
    />
  );
}
