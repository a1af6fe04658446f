import Link from '@/components/ui/link';
import type { ReactNode } from 'react';
import { BottomBar } from '@/components/shell/bottom-bar';
import { ConnectionBand } from '@/components/shell/connection-band';
import { Mark } from '@/components/shell/mark';
import { MenuBar } from '@/components/shell/menu-bar';
import type { MenuEntry } from '@/components/shell/menu-entry';
import { PORTAL_NAME } from '@/components/shell/portal-name';

type AppShellProps = {
  /** «UBND phường Láng, thành phố Hà Nội»: always in sight, for people hold several memberships. */
  readonly officeName: string;
  readonly menu: readonly MenuEntry[];
  /** Where the mark leads: the person's own home. */
  readonly homeHref: string;
  readonly person: ReactNode;
  /** The search box; nothing stands there when a role has none. */
  readonly search?: ReactNode;
  /** The bell with what is new; nothing stands there for who is told nothing. */
  readonly bell?: ReactNode;
  /** Who printed it and when, for the head of a print: «In bởi Nguyễn Thu Hà, 20/11/2026». */
  readonly printNote?: string;
  readonly children: ReactNode;
};

/** The signed-in page: band, menu, content. A page with a `TaskBand` takes the phone's whole screen for its form. */
export function AppShell(props: AppShellProps) {
  const { officeName, menu, homeHref, person, search, bell, printNote, children } = props;
  return (
    <div className="group/shell flex min-h-dvh flex-col">
      <a href="#content" className="skip-link">
        Đến nội dung
      </a>
      <header className="bg-band text-on-band group-has-[[data-task-band]]/shell:max-sm:hidden print:hidden">
        <div className="mx-auto flex min-h-17 w-full max-w-400 items-center justify-between gap-2 px-4 sm:gap-4 sm:px-8">
          <Link href={homeHref} className="rounded-control flex min-w-0 items-center gap-2.5 py-1">
            <Mark size={38} className="shrink-0" />
            <span className="min-w-0 leading-snug">
              <span className="text-note text-on-band-2 block">{officeName}</span>
              <span className="block font-semibold">{PORTAL_NAME}</span>
            </span>
          </Link>
          <div className="flex shrink-0 items-center sm:gap-5">
            {search}
            {bell}
            {person}
          </div>
        </div>
        <MenuBar menu={menu} />
      </header>
      <ConnectionBand />
      <PrintedHead officeName={officeName} note={printNote} />
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-400 flex-1 px-4 pt-5 pb-24 outline-none group-has-[[data-task-band]]/shell:max-sm:pt-15 group-has-[[data-task-band]]/shell:max-sm:pb-4 sm:px-8 sm:pt-6 sm:pb-16 print:p-0"
      >
        {children}
      </main>
      <div className="group-has-[[data-task-band]]/shell:max-sm:hidden">
        <BottomBar menu={menu} />
      </div>
    </div>
  );
}

function PrintedHead({
  officeName,
  note,
}: {
  readonly officeName: string;
  readonly note: string | undefined;
}) {
  return (
    <p className="border-ink text-note mb-4 hidden justify-between gap-6 border-b pb-1 print:flex">
      <span>
        {officeName}. {PORTAL_NAME}
      </span>
      <span>{note}</span>
    </p>
  );
}
