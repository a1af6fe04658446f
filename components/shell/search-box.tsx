'use client';

import { Search } from 'lucide-react';
import { useEffect, useRef, useState, type MouseEvent } from 'react';
import Link from '@/components/ui/link';
import { SearchDialog } from '@/components/shell/search-dialog';
import { Icon } from '@/components/ui/icon';

type SearchBoxProps = {
  /** The page of all results, where the box leads without JavaScript. */
  readonly href: string;
  /** What can be found: «Tìm người, tổ, vụ việc, số điện thoại». */
  readonly label: string;
  /** How to type it, shown before anything is typed. */
  readonly hint: string;
};

/** The search box of the band, opened by a press or Ctrl K from anywhere. On a phone only its glass is left. */
export function SearchBox({ href, label, hint }: SearchBoxProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [opened, setOpened] = useState(false);

  const open = (): void => {
    if (dialog.current?.open) return;
    setOpened(true);
    dialog.current?.showModal();
  };

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      if (event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const onPress = (event: MouseEvent<HTMLAnchorElement>): void => {
    // A press that asks for a new tab gets the page.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  };

  return (
    <>
      <Link
        href={href}
        onClick={onPress}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
        className="sm:bg-band-2 sm:border-band-edge rounded-control text-on-band-2 hover:text-on-band flex min-h-(--size-control) min-w-(--size-control) items-center gap-2.5 max-sm:justify-center sm:border sm:px-3 lg:w-100"
      >
        <Icon of={Search} className="shrink-0" />
        <span className="text-cell whitespace-nowrap max-lg:sr-only">{label}</span>
        <kbd
          className="border-band-edge rounded-tag text-note ml-auto border px-1.5 font-sans whitespace-nowrap max-lg:hidden"
          aria-hidden
        >
          Ctrl K
        </kbd>
      </Link>
      {/* The dialog gives the focus back by itself. Its content is made anew each time: nothing typed stays behind. */}
      <dialog
        ref={dialog}
        aria-label={label}
        onClose={() => setOpened(false)}
        onClick={(event) => {
          if (event.target === dialog.current) dialog.current.close();
        }}
        className="bg-sheet text-ink border-line rounded-card shadow-float backdrop:bg-ink/40 mx-auto mt-[8dvh] max-h-[80dvh] w-2xl max-w-[calc(100vw-2rem)] overflow-hidden border p-0 open:flex open:flex-col"
      >
        {opened ? (
          <SearchDialog href={href} label={label} hint={hint} onClose={() => dialog.current?.close()} />
        ) : null}
      </dialog>
    </>
  );
}
