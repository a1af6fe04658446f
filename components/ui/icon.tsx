import type { LucideIcon } from 'lucide-react';

export type { LucideIcon };

type IconProps = {
  /** Which drawing, a component of lucide-react. */
  readonly of: LucideIcon;
  /** Edge in px; 20 beside 16 px text. */
  readonly size?: number;
  readonly className?: string;
};

/** A drawing that helps to find a row again. It is silent: the word beside it says the meaning. */
export function Icon({ of: Drawing, size = 20, className }: IconProps) {
  return <Drawing aria-hidden focusable={false} size={size} strokeWidth={1.75} className={className} />;
}
