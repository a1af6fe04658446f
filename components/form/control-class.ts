import clsx from 'clsx';

/** The look of anything one can type into or choose from: 44 px, an edge of 3:1, 2 px of brick when it needs mending. */
export function controlClass(invalid: boolean, className?: string): string {
  return clsx(
    'bg-sheet rounded-control text-ink block min-h-(--size-control) w-full min-w-0 px-3 py-2 text-base [&[readonly]]:bg-well',
    'focus-visible:border-accent focus:outline-accent focus:outline-3 focus:outline-offset-2',
    invalid ? 'border-late border-2' : 'border-edge border',
    className,
  );
}
