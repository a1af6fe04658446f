import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { can } from '@/lib/domain/access/permissions';
import { readMediatorFile } from '@/lib/features/roll/mediator/file/read-mediator-file';
import { MediatorPage } from '@/lib/features/roll/mediator/ui/mediator-page';
import { listAttended } from '@/lib/features/trainings/attended';
import { AttendedList } from '@/lib/features/trainings/ui/attended-list';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Hòa giải viên' };

export default async function RollMediatorPage({ params }: PageProps<'mediatorId'>) {
  const { mediatorId } = await params;
  const { file, classes } = await read('roll:read', async (context) => {
    const found = await readMediatorFile(context, mediatorId);
    return {
      file: found,
      classes: can(context.actor, 'training:read')
        ? await listAttended(context.tx, found.mediator.mediatorId)
        : null,
    };
  });
  // Links to an entry that was merged go on working.
  if (file.mediator.mergedIntoId !== null) redirect(`/roll/mediators/${file.mediator.mergedIntoId}`);
  return (
    <MediatorPage
      file={file}
      trainings={
        classes ? (
          <Section title="Tập huấn">
            <Sheet>
              <AttendedList classes={classes} />
            </Sheet>
          </Section>
        ) : null
      }
    />
  );
}
