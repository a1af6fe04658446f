import { ROLL_COLUMN_LABELS, type RollColumn } from '@/lib/features/roll/list/mediators/columns';

type ColumnChoiceProps = {
  readonly all: readonly RollColumn[];
  readonly shown: readonly RollColumn[];
};

/** Which columns the table has: boxes of the filter's own form, so that the choice stands in the address. */
export function ColumnChoice({ all, shown }: ColumnChoiceProps) {
  return (
    <fieldset>
      <legend className="text-note mb-1 font-semibold">Cột hiện trên bảng</legend>
      <div className="flex flex-wrap gap-x-5">
        {all.map((column) => (
          <label key={column} className="flex min-h-(--size-control-row) items-center gap-2">
            <input
              type="checkbox"
              name="columns"
              value={column}
              defaultChecked={shown.includes(column)}
              className="accent-accent size-5"
            />
            {ROLL_COLUMN_LABELS[column]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
