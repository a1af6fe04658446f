import { ExternalLink, FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { documentHref } from '@/lib/features/materials/address';
import type { MaterialDocument } from '@/lib/features/materials/material';

type DocumentListProps = {
  readonly documents: readonly MaterialDocument[];
  /** What else can be done with a document. */
  readonly action?: (document: MaterialDocument) => ReactNode;
};

/**
 * The documents of a version, each opened with one press. Plain anchors: a link leads through the portal to another
 * site, which the portal's own navigation cannot follow.
 */
export function DocumentList({ documents, action }: DocumentListProps) {
  return (
    <ul className="flex flex-col gap-1">
      {documents.map((document) => (
        <li key={document.documentId} className="flex flex-wrap items-center justify-between gap-x-4">
          <a
            href={documentHref(document)}
            {...(document.url === null ? {} : { target: '_blank', rel: 'noreferrer' })}
            className="link flex min-h-(--size-control) items-center gap-2"
          >
            <Icon of={document.url === null ? FileText : ExternalLink} size={18} className="shrink-0" />
            <span>
              {document.title}
              {document.url === null ? null : <span className="sr-only"> (mở ở trang khác)</span>}
            </span>
          </a>
          {action?.(document)}
        </li>
      ))}
    </ul>
  );
}
