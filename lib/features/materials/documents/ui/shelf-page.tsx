import type { ReactNode } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { EmptyState } from '@/components/ui/empty-state';
import Link from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import { Tag } from '@/components/ui/tag';
import { versionHref } from '@/lib/features/materials/address';
import type { ShelfVersion } from '@/lib/features/materials/documents/shelf';
import { DocumentList } from '@/lib/features/materials/documents/ui/document-list';
import { sayReceipts } from '@/lib/features/materials/receipts/say-receipts';
import { formatCount } from '@/lib/format/number';

type ShelfPageProps = {
  readonly versions: readonly ShelfVersion[];
  /** A leader sees who of the team has what. */
  readonly leads: boolean;
  /** The ways to the other parts of trainings. */
  readonly tabs: ReactNode;
};

const isMissing = ({ official, receipts }: ShelfVersion): boolean =>
  official && !receipts.some(({ way }) => way !== 'team');

/** What a mediator has to read. */
export function ShelfPage({ versions, leads, tabs }: ShelfPageProps) {
  const missing = versions.filter(isMissing).length;
  return (
    <div className="max-w-220">
      <PageHeader
        title={missing === 0 ? 'Tài liệu' : `Tài liệu: ${formatCount(missing)} bộ chính thức chưa mở`}
      />
      {tabs}
      {versions.length === 0 ? (
        <Sheet padding="none">
          <EmptyState>
            Chưa có tài liệu nào. Tài liệu của thành phố và của xã, phường sẽ đứng ở đây.
          </EmptyState>
        </Sheet>
      ) : (
        <div className="flex flex-col gap-5">
          {versions.map((version) => (
            <Sheet
              key={version.versionId}
              title={`${version.setTitle}, ${version.label}`}
              aside={
                leads ? (
                  <Link href={versionHref(version.versionId)} className="link">
                    Ai trong tổ đã có
                  </Link>
                ) : null
              }
            >
              <p className="text-note text-ink-2 mb-2 flex flex-wrap items-center gap-2">
                {isMissing(version) ? <Tag tone="soon">Chưa mở</Tag> : null}
                {sayReceipts(version.receipts) ?? 'Mở một tài liệu bất kỳ là được ghi đã tiếp cận bộ này.'}
              </p>
              {version.documents.length === 0 ? (
                <p className="text-ink-2">Bộ này chỉ có bản in, nhận ở UBND xã, phường.</p>
              ) : (
                <DocumentList documents={version.documents} />
              )}
            </Sheet>
          ))}
        </div>
      )}
    </div>
  );
}
