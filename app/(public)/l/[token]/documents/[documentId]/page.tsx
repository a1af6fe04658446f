import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { PlainPage } from '@/components/shell/plain-page';
import { openDocument } from '@/lib/features/materials/documents/open-document';
import { findContact } from '@/lib/features/schedule/find-contact';
import { DocumentText } from '@/lib/features/schedule/ui/document-text';
import { readLink } from '@/lib/server/link';
import { linkHref } from '@/lib/server/link-address';
import type { PageProps } from '@/lib/server/page-props';
import { recordId } from '@/lib/server/record-id';
import { shutLink } from '../../shut-link';

export const metadata: Metadata = { title: 'Tài liệu bồi dưỡng' };

/** A document of a set, by one's own link: the first opening is written down as received. */
export default async function LinkDocumentPage({ params }: PageProps<'token' | 'documentId'>) {
  const { token, documentId } = await params;
  const opened = await readLink(token, {
    act: 'material',
    open: async (context) => {
      const { tx, link, today } = context;
      const actor = { ...link, displayName: 'Hòa giải viên, bằng liên kết riêng' };
      const document = await openDocument({ tx, actor, today }, recordId(documentId));
      return { document, office: (await findContact(tx)).office };
    },
    shut: async (context) => ({ shut: await shutLink(context) }),
  });
  if ('shut' in opened) return opened.shut;
  const { document, office } = opened;
  if (document.url !== null) redirect(document.url);
  return (
    <PlainPage office={office}>
      <DocumentText title={document.title} body={document.body ?? ''} backHref={linkHref(token)} />
    </PlainPage>
  );
}
