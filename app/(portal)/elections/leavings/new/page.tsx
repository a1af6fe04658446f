import type { Metadata } from 'next';
import { OpenLeavingPage } from '@/lib/features/elections/leaving/open/open-page';
import { readLeavingDesk } from '@/lib/features/elections/leaving/open/read-desk';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Đề nghị cho thôi' };

/** A new leaving; `?seat=`, or `?mediator=` and `?team=`, name whom the way here has chosen. */
export default async function NewLeavingPage({ searchParams }: PageProps) {
  const address = await searchParams;
  const desk = await read('election:keep', (context) => readLeavingDesk(context, address));
  return <OpenLeavingPage desk={desk} />;
}
