import 'server-only';
import { notFound } from 'next/navigation';
import { NotFoundError } from './not-found';
import { openLink, type LinkAct } from './open-link';
import { underLink, type LinkContext } from './under-link';

/**
 * The door for pages that a personal link opens: token → one person's scope → one transaction. A token that is none gets
 * what every address gets that belongs to nothing.
 * @param open reads for the person.
 * @param shut reads, for a link that ran out or was taken back, whom to call; nothing of the person can be read there.
 */
export async function readLink<Open, Shut = Open>(
  token: string,
  {
    act,
    open,
    shut,
  }: {
    readonly act: LinkAct;
    readonly open: (context: LinkContext) => Promise<Open>;
    readonly shut: (context: LinkContext) => Promise<Shut>;
  },
): Promise<Open | Shut> {
  const link = await openLink(token, 'schedule', act);
  if (!link) notFound();
  try {
    return link.state === 'open' ? await underLink(link, open) : await underLink(link, shut);
  } catch (error) {
    if (error instanceof NotFoundError) notFound();
    throw error;
  }
}
