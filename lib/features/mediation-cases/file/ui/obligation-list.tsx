import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { Tag } from '@/components/ui/tag';
import type { ObligationLine } from '@/lib/features/mediation-cases/file/present-obligations';

/** What the parties promised each other, with how each stands. Nothing is drawn when nothing was promised. */
export function ObligationList({ lines }: { readonly lines: readonly ObligationLine[] }) {
  if (lines.length === 0) return null;
  return (
    <Section title="Việc các bên hẹn làm" count={`${lines.length} việc`}>
      <Sheet padding="none">
        <ul className="divide-line divide-y">
          {lines.map(({ id, what, due, tag }) => (
            <li
              key={id}
              className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 px-4 py-3 sm:px-5"
            >
              <p className="min-w-0 flex-1 basis-64 font-medium">{what}</p>
              <p className="text-note text-ink-2 flex items-center gap-3">
                {due}
                <Tag tone={tag.tone}>{tag.label}</Tag>
              </p>
            </li>
          ))}
        </ul>
      </Sheet>
    </Section>
  );
}
