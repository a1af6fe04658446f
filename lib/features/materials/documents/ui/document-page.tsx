import { PageHeader } from '@/components/shell/page-header';
import { Sheet } from '@/components/ui/sheet';
import { MATERIALS_HREF } from '@/lib/features/materials/address';
import type { OpenedDocument } from '@/lib/features/materials/documents/open-document';

/** A text that opens in the portal. */
export function DocumentPage({ document }: { readonly document: OpenedDocument }) {
  const { title, setTitle, label, body } = document;
  return (
    <div className="max-w-180">
      <PageHeader
        title={title}
        path={[{ label: 'Tài liệu', href: MATERIALS_HREF }]}
        context={`${setTitle}, ${label}`}
      />
      <Sheet padding="form">
        <div className="leading-relaxed wrap-anywhere whitespace-pre-line">{body}</div>
      </Sheet>
    </div>
  );
}
