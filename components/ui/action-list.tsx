import Link from '@/components/ui/link';
import { Icon, type LucideIcon } from '@/components/ui/icon';

export type ListedAction = { readonly icon: LucideIcon; readonly label: string; readonly href: string };

/** Further things that can be done now, one line each; the main ones are buttons above it. */
export function ActionList({ actions }: { readonly actions: readonly ListedAction[] }) {
  return (
    <ul className="divide-line divide-y print:hidden">
      {actions.map(({ icon, label, href }) => (
        <li key={href}>
          <Link
            href={href}
            className="text-accent hover:text-accent-deep rounded-control flex min-h-(--size-control) items-center gap-3 py-2 font-medium hover:underline"
          >
            <Icon of={icon} size={19} className="text-ink-2 shrink-0" />
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
