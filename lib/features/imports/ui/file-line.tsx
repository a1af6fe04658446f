import { FileSpreadsheet } from 'lucide-react';
import Link from '@/components/ui/link';
import { Icon } from '@/components/ui/icon';
import { newImportHref } from '@/lib/features/imports/addresses';
import type { BatchView } from '@/lib/features/imports/review/batch-view';

type FileLineProps = {
  readonly batch: BatchView;
  /** «214 dòng», once the file is read. */
  readonly rows?: string;
};

/** Which file this is about, and the way to another. */
export function FileLine({ batch, rows }: FileLineProps) {
  const { fileName, sheets, kind, classId } = batch;
  const facts = [fileName, sheets, rows].filter(Boolean).join(', ');
  return (
    <>
      <span className="flex min-w-0 items-center gap-2">
        <Icon of={FileSpreadsheet} size={18} className="shrink-0" />
        <span className="min-w-0 wrap-anywhere">{facts}.</span>
      </span>
      <Link href={newImportHref({ kind, classId })} className="link">
        Chọn tệp khác
      </Link>
    </>
  );
}
