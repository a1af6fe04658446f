import { ChevronDown, UserRound } from 'lucide-react';
import Link from '@/components/ui/link';
import type { ReactNode } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { Icon } from '@/components/ui/icon';
import { ThemeChoice } from '@/components/shell/theme-choice';
import type { Theme } from '@/components/shell/theme';

type PersonMenuProps = {
  readonly name: string;
  /** The office or role the person works in just now. */
  readonly office: string;
  readonly theme: Theme;
  /** Where another membership is chosen; left out when there is only one. */
  readonly switchHref?: string;
  /** Further links: «Đổi mật khẩu». */
  readonly links?: readonly { readonly href: string; readonly label: string }[];
  /** The sign-out form. */
  readonly signOut: ReactNode;
};

/** The person at the right of the band, with what concerns only them. */
export function PersonMenu({ name, office, theme, switchHref, links = [], signOut }: PersonMenuProps) {
  const all = switchHref ? [{ href: switchHref, label: 'Đổi vai trò' }, ...links] : links;
  return (
    <Disclosure
      className="relative"
      summaryClassName="rounded-control flex min-h-(--size-control) items-center gap-2.5 sm:text-right"
      summary={
        <>
          <span className="text-cell hidden leading-snug sm:block">
            <span className="block font-semibold">{name}</span>
            <span className="text-note text-on-band-2 block">{office}</span>
          </span>
          <Icon of={UserRound} size={24} className="sm:hidden" />
          <span className="sr-only sm:hidden">{name}</span>
          <Icon of={ChevronDown} size={18} className="text-on-band-2" />
        </>
      }
      panelClassName="bg-sheet text-ink border-line rounded-card shadow-float absolute top-full right-0 z-50 mt-2 flex w-72 max-w-[calc(100vw-2rem)] flex-col gap-3 border p-4"
    >
      <p className="sm:hidden">
        <span className="block font-semibold">{name}</span>
        <span className="text-note text-ink-2 block">{office}</span>
      </p>
      {all.length > 0 ? (
        <ul className="flex flex-col">
          {all.map(({ href, label }) => (
            <li key={href}>
              <Link href={href} className="link flex min-h-(--size-control-row) items-center">
                {label}
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
      <ThemeChoice theme={theme} />
      <div className="border-line border-t pt-3">{signOut}</div>
    </Disclosure>
  );
}
