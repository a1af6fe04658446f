import { PenLine } from 'lucide-react';
import { Section } from '@/components/ui/section';
import { Timeline } from '@/components/ui/timeline';
import type { CourseLine } from '@/lib/features/elections/procedure/present-course';

/** What was done, newest first, by whom and when. */
export function CourseSection({ lines }: { readonly lines: readonly CourseLine[] }) {
  return (
    <Section title="Diễn biến">
      <Timeline
        label="Diễn biến của thủ tục"
        entries={lines.map(({ id, title, when, body, by }) => ({ id, icon: PenLine, title, when, body, by }))}
      />
    </Section>
  );
}
