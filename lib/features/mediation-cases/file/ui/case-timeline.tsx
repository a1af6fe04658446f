import { Timeline } from '@/components/ui/timeline';
import type { TimelineLine } from '@/lib/features/mediation-cases/file/present-timeline';
import { EVENT_ICONS } from '@/lib/features/mediation-cases/file/ui/case-icons';

/** The life of a case, newest first; plain markup, so that it reads without JavaScript. */
export function CaseTimeline({ lines }: { readonly lines: readonly TimelineLine[] }) {
  return (
    <Timeline
      label="Diễn biến vụ việc"
      entries={lines.map(({ kind, sentences, ...line }) => ({
        ...line,
        icon: EVENT_ICONS[kind],
        body:
          sentences.length > 0 ? <span className="whitespace-pre-line">{sentences.join(' ')}</span> : null,
      }))}
    />
  );
}
