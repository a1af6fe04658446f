import { PageHeader } from '@/components/shell/page-header';
import { sayService } from '@/lib/features/roll/mediator/file/present-service';
import type { MergeDesk } from '@/lib/features/roll/merge/read-merge-desk';
import { CandidateList } from '@/lib/features/roll/merge/ui/candidate-list';
import { MergePreviewSection } from '@/lib/features/roll/merge/ui/merge-preview';

/** Two entries of one person: find the other, look at both, merge. */
export function MergePage({ merging }: { readonly merging: MergeDesk }) {
  const { desk, preview } = merging;
  const { mediatorId, fullName } = desk.mediator;
  return (
    <div className="mx-auto max-w-304">
      <PageHeader
        title="Gộp hai mục của một người"
        path={[
          { label: 'Tổ và hòa giải viên', href: '/roll/mediators' },
          { label: fullName, href: `/roll/mediators/${mediatorId}` },
        ]}
        context={`${fullName}: ${sayService(desk.open, desk.today)}.`}
      />
      <div className="flex flex-col gap-10">
        {preview ? <MergePreviewSection mediator={desk.mediator} preview={preview} /> : null}
        <CandidateList merging={merging} />
      </div>
    </div>
  );
}
