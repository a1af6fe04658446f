import type { IsoDate } from '@/lib/format/date';

type FilterDateProps = { readonly name: string; readonly label: string; readonly value: IsoDate | null };

/** A day to filter by, from the browser's own calendar: works without JavaScript and sends `yyyy-MM-dd`. */
export function FilterDate({ name, label, value }: FilterDateProps) {
  return (
    <label className="max-sm:flex-1">
      <span className="text-note mb-1 block font-semibold">{label}</span>
      <input
        type="date"
        name={name}
        defaultValue={value ?? ''}
        className="bg-sheet border-edge rounded-control min-h-(--size-control) w-full border px-3 text-base"
      />
    </label>
  );
}
