import { ChevronDown, Search } from 'lucide-react';
import Link from '@/components/ui/link';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';

type FilterBarProps = {
  /** The list's own address; the answers become its query. */
  readonly action: string;
  /** Named for a screen reader: «Lọc vụ việc». */
  readonly label: string;
  /** Where nothing is filtered; shown only when something is. */
  readonly clearHref?: string;
  /** What the button does: «Lọc», «Xem». */
  readonly submitLabel?: string;
  /** Parameters that a new filter keeps, such as the order. */
  readonly keep?: Readonly<Record<string, string>>;
  readonly children: ReactNode;
};

/** Search and filters of a list. A plain GET form: the address is the state, and it works without JavaScript. */
export function FilterBar({
  action,
  label,
  clearHref,
  keep = {},
  submitLabel = 'Lọc',
  children,
}: FilterBarProps) {
  return (
    <form
      action={action}
      method="get"
      role="search"
      aria-label={label}
      className="mb-4 flex flex-wrap items-end gap-3 print:hidden"
    >
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <Button type="submit">{submitLabel}</Button>
      {clearHref ? (
        <Link href={clearHref} className="link flex min-h-(--size-control) items-center">
          Bỏ lọc
        </Link>
      ) : null}
    </form>
  );
}

const CONTROL = 'bg-sheet border-edge rounded-control min-h-(--size-control) w-full border text-base';

type FilterFieldProps = { readonly name: string; readonly label: string; readonly value: string };

/** What is searched for, accents optional. */
export function FilterSearch({ name, label, value }: FilterFieldProps) {
  return (
    <label className="min-w-56 flex-1 sm:max-w-sm">
      <span className="text-note mb-1 block font-semibold">{label}</span>
      <span className="relative block">
        <Icon of={Search} size={18} className="text-ink-2 absolute top-3.5 left-3" />
        <input
          type="search"
          name={name}
          defaultValue={value}
          autoComplete="off"
          className={`${CONTROL} pr-3 pl-10`}
        />
      </span>
    </label>
  );
}

type FilterSelectProps = FilterFieldProps & {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The line that filters nothing: «Mọi loại». */
  readonly all: string;
};

/** One of a closed list, or all. */
export function FilterSelect({ name, label, value, options, all }: FilterSelectProps) {
  return (
    <label className="min-w-40 max-sm:flex-1">
      <span className="text-note mb-1 block font-semibold">{label}</span>
      <span className="relative block">
        <select name={name} defaultValue={value} className={`${CONTROL} appearance-none pr-10 pl-3`}>
          <option value="">{all}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon
          of={ChevronDown}
          size={18}
          className="text-ink-2 pointer-events-none absolute top-3.5 right-3"
        />
      </span>
    </label>
  );
}
