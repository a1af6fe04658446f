import { formatDate, type IsoDate } from '@/lib/format/date';

type FilterDateProps = { readonly name: string; readonly label: string; readonly value: IsoDate | null };

/** A day to filter by, typed as anywhere in the portal: 20/11/2026 or 20/11. Works without JavaScript. */
export function FilterDate({ name, label, value }: FilterDateProps) {
  return (
    <label className="w-40 max-sm:flex-1">
      <span className="text-note mb-1 block font-semibold">{label}</span>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        name={name}
        defaultValue={value === null ? '' : formatDate(value)}
        className="bg-sheet border-edge rounded-control min-h-(--size-control) w-full border px-3 text-base"
      />
    </label>
  );
}
