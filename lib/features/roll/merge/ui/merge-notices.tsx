'use client';

import { useRouter } from 'next/navigation';
import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { Notice } from '@/components/ui/notice';
import { useToast } from '@/components/ui/toast';
import { mergeUndoneUntil } from '@/lib/domain/roll/merge/window';
import { undoMerge } from '@/lib/features/roll/merge/actions';
import type { DoneMerge } from '@/lib/features/roll/merge/find-merges';
import { UndoMergeInput } from '@/lib/features/roll/merge/schema';
import { formatDate, todayInVietnam } from '@/lib/format/date';

/** Mergers into this entry that may still be taken back. */
export function MergeNotices({ merges }: { readonly merges: readonly DoneMerge[] }) {
  return merges.map((merge) => <MergeNotice key={merge.mergeId} merge={merge} />);
}

function MergeNotice({ merge }: { readonly merge: DoneMerge }) {
  const { mergeId, mergedName, mergedBy, mergedAt } = merge;
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    action: undoMerge,
    schema: UndoMergeInput,
    defaults: { mergeId },
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.refresh();
    },
  });
  return (
    <Notice
      tone="path"
      title={`Đã gộp mục «${mergedName}» vào đây`}
      className="mb-5"
      action={
        <ActionForm form={form} label={`Hoàn tác việc gộp «${mergedName}»`}>
          <SubmitButton variant="tonal" size="row">
            Tách lại thành hai mục
          </SubmitButton>
        </ActionForm>
      }
    >
      {mergedBy} gộp ngày {formatDate(todayInVietnam(mergedAt))}; tách lại được đến ngày{' '}
      {formatDate(todayInVietnam(mergeUndoneUntil(mergedAt)))}.
    </Notice>
  );
}
