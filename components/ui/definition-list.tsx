import clsx from 'clsx';
import type { ReactNode } from 'react';

export type Definition = { readonly label: string; readonly value: ReactNode };

type DefinitionListProps = {
  readonly rows: readonly Definition[];
  /** `wide` gives the labels their own column from 640 px on; `narrow` is for an aside. */
  readonly width?: 'wide' | 'narrow';
};

/** Facts with their names: «Bên thứ nhất», «Hình thức». */
export function DefinitionList({ rows, width = 'wide' }: DefinitionListProps) {
  return (
    <dl className="flex flex-col gap-y-2.5">
      {rows.map(({ label, value }) => (
        <div
          key={label}
          className={clsx(
            'grid gap-x-6',
            width === 'wide' ? 'sm:grid-cols-[10.5rem_1fr]' : 'sm:grid-cols-[7rem_1fr]',
          )}
        >
          <dt className="text-ink-2">{label}</dt>
          <dd className="min-w-0">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
