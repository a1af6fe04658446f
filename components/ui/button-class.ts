import clsx from 'clsx';

export type ButtonVariant = 'filled' | 'outlined' | 'tonal' | 'text' | 'danger-outlined' | 'danger-filled';
export type ButtonSize = 'page' | 'row' | 'thumb';

export type ButtonLook = {
  /**
   * `filled`: the page's main act, once a page, and overdue rows. `outlined`: second choice. `tonal`: the one action of
   * a row or sheet. `text`: way out. `danger-outlined`: alarm, withdrawal; `danger-filled` only in what confirms it.
   */
  readonly variant?: ButtonVariant;
  /** `page` 44 px, `row` 38 px, `thumb` 56 px for pages opened by a link on a phone. */
  readonly size?: ButtonSize;
  /** Takes the whole width of its place. */
  readonly block?: boolean;
  readonly className?: string;
};

const VARIANT: Record<ButtonVariant, string> = {
  filled: 'bg-accent text-on-accent hover:bg-accent-deep border border-transparent',
  outlined: 'bg-sheet text-accent border border-accent hover:bg-accent-soft hover:text-accent-deep',
  tonal: 'bg-accent-soft text-accent-deep border border-transparent hover:border-accent',
  text: 'text-accent border border-transparent hover:text-accent-deep hover:underline underline-offset-4',
  'danger-outlined': 'bg-sheet text-late border border-late hover:bg-late-soft',
  'danger-filled': 'bg-late text-on-late border border-transparent hover:opacity-90',
};

const SIZE: Record<ButtonSize, string> = {
  page: 'min-h-(--size-control) px-4.5 py-2 text-base',
  row: 'min-h-(--size-control-row) px-4 py-1.5 text-cell',
  thumb: 'min-h-(--size-control-thumb) px-5 py-3 text-lead',
};

/** The look of a button, shared by buttons and by links that look like one. */
export function buttonClass({
  variant = 'outlined',
  size = 'page',
  block = false,
  className,
}: ButtonLook): string {
  return clsx(
    'rounded-control inline-flex cursor-pointer items-center justify-center gap-2 text-center font-semibold print:hidden',
    'aria-disabled:cursor-default aria-disabled:opacity-70',
    VARIANT[variant],
    SIZE[size],
    block && 'w-full px-3',
    className,
  );
}
