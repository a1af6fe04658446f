import type { ReactNode } from 'react';
import { Mark } from '@/components/shell/mark';
import { PORTAL_NAME } from '@/components/shell/portal-name';

type PlainPageProps = {
  /** Over the portal's name: whose page it is, where that is known. */
  readonly office?: string;
  readonly children: ReactNode;
};

/** A page for someone who is not signed in, or for whom nothing else can be shown: the band with the mark, one column. */
export function PlainPage({ office, children }: PlainPageProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="bg-band text-on-band">
        <p className="mx-auto flex min-h-15 w-full max-w-190 items-center gap-2.5 px-4 leading-snug">
          <Mark size={34} className="shrink-0" />
          <span>
            {office ? <span className="text-note text-on-band-2 block">{office}</span> : null}
            <span className="block font-semibold">{PORTAL_NAME}</span>
          </span>
        </p>
      </header>
      <main id="content" className="mx-auto w-full max-w-190 flex-1 px-4 py-8">
        {children}
      </main>
    </div>
  );
}
