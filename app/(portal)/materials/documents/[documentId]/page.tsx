import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { documentHref } from '@/lib/features/materials/address';
import { openDocument } from '@/lib/features/materials/documents/open-document';
import { DocumentPage } from '@/lib/features/materials/documents/ui/document-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';
import { recordId } from '@/lib/server/record-id';

export const metadata: Metadata = { title: 'Tài liệu' };

export default async function MaterialDocumentPage({ params }: PageProps<'documentId'>) {
  const { documentId } = await params;
  const document = await read('material:read', (context) => openDocument(context, recordId(documentId)));
  if (document.url !== null) redirect(documentHref(document));
  return <DocumentPage document={document} />;
}
