import Link from '@/components/ui/link';
import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import { buttonClass, type ButtonLook } from '@/components/ui/button-class';
import { Icon, type LucideIcon } from '@/components/ui/icon';

type ButtonProps = Omit<ComponentProps<'button'>, 'className' | 'style'> &
  ButtonLook & {
    readonly icon?: LucideIcon;
    /** Something is being sent: the button keeps its width, says `pendingLabel` and cannot be pressed again. */
    readonly pending?: boolean;
    readonly pendingLabel?: string;
  };

/** Something to press. Its label is a verb with its object. */
export function Button({
  variant,
  size,
  block,
  className,
  icon,
  pending,
  pendingLabel,
  ...rest
}: ButtonProps) {
  const { children, onClick, type = 'button', ...button } = rest;
  return (
    <button
      {...button}
      type={type}
      // Not `disabled`: that would throw the focus away in the middle of sending.
      aria-disabled={pending || undefined}
      onClick={pending ? swallow : onClick}
      className={buttonClass({ variant, size, block, className })}
    >
      {pendingLabel === undefined ? (
        <Label icon={icon}>{children}</Label>
      ) : (
        <span className="grid">
          <span className={pending ? 'invisible col-start-1 row-start-1' : 'col-start-1 row-start-1'}>
            <Label icon={icon}>{children}</Label>
          </span>
          <span className={pending ? 'col-start-1 row-start-1' : 'invisible col-start-1 row-start-1'}>
            {pendingLabel}
          </span>
        </span>
      )}
    </button>
  );
}

type ButtonLinkProps = Omit<ComponentProps<typeof Link>, 'className' | 'style'> &
  ButtonLook & { readonly icon?: LucideIcon; readonly children: ReactNode };

/** A link that looks like a button: it leads somewhere and changes nothing by itself. */
export function ButtonLink({ variant, size, block, className, icon, children, ...link }: ButtonLinkProps) {
  return (
    <Link {...link} className={buttonClass({ variant, size, block, className })}>
      <Label icon={icon}>{children}</Label>
    </Link>
  );
}

type DownloadLinkProps = Pick<
  ButtonLinkProps,
  'variant' | 'size' | 'block' | 'className' | 'icon' | 'children'
> & {
  readonly href: string;
};

/** A link that looks like a button and takes a file home: the browser itself fetches it, not the page. */
export function DownloadLink({ variant, size, block, className, icon, children, href }: DownloadLinkProps) {
  return (
    <a href={href} download className={buttonClass({ variant, size, block, className })}>
      <Label icon={icon}>{children}</Label>
    </a>
  );
}

function Label({ icon, children }: { readonly icon: LucideIcon | undefined; readonly children: ReactNode }) {
  if (!icon) return children;
  return (
    <span className="inline-flex items-center justify-center gap-2">
      <Icon of={icon} size={19} className="shrink-0" />
      <span>{children}</span>
    </span>
  );
}

function swallow(event: MouseEvent): void {
  event.preventDefault();
}
