import { controlClass } from '@/components/form/control-class';

/** A class into which a list may go: «Kỹ năng hòa giải (15/09/2026)». */
export type ClassOption = { readonly classId: string; readonly label: string };

type ClassChoiceProps = { readonly classId: string | null; readonly classes: readonly ClassOption[] };

/** Whose attendance it is: a class that is there, or the one that the list itself names. */
export function ClassChoice({ classId, classes }: ClassChoiceProps) {
  return (
    <div>
      <label htmlFor="import-class" className="mb-1 block font-semibold">
        Lớp tập huấn
      </label>
      <select
        id="import-class"
        name="classId"
        defaultValue={classId ?? ''}
        aria-describedby="import-class-hint"
        className={controlClass(false)}
      >
        <option value="">Lớp ghi trong tệp</option>
        {classes.map((one) => (
          <option key={one.classId} value={one.classId}>
            {one.label}
          </option>
        ))}
      </select>
      <p id="import-class-hint" className="text-note text-ink-3 mt-1">
        Lớp ghi trong tệp được tìm theo tên và ngày; chưa có thì mở lớp mới khi nhập.
      </p>
    </div>
  );
}
