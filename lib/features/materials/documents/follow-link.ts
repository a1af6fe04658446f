import 'server-only';
import { openDocument } from '@/lib/features/materials/documents/open-document';
import { documentHref } from '@/lib/features/materials/address';
import type { Context } from '@/lib/server/context';
import { recordId } from '@/lib/server/record-id';

/** Leads on to where a document lies, once its opening is written down; a text leads to its page. @throws NotFoundError */
export async function followLink(context: Context & { readonly url: URL }): Promise<Response> {
  const segment = context.url.pathname.split('/').at(-2) ?? '';
  const { documentId, url } = await openDocument(context, recordId(segment));
  return new Response(null, {
    status: 303,
    headers: { location: url ?? documentHref({ documentId, url: null }), 'referrer-policy': 'no-referrer' },
  });
}
