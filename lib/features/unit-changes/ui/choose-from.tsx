import { FilterBar, FilterSelect } from '@/components/table/filter-bar';
import type { ChangeKind } from '@/lib/domain/unit-change/kinds';
import { slugOfKind } from '@/lib/features/unit-changes/draft/kind-slug';
import type { UnitChoice } from '@/lib/features/unit-changes/draft/units-at-hand';

type ChooseFromProps = {
  readonly kind: ChangeKind;
  readonly label: string;
  readonly options: readonly UnitChoice[];
};

/** From where: asked first, for what can be chosen next depends on it. A plain form: works without JavaScript. */
export function ChooseFrom({ kind, label, options }: ChooseFromProps) {
  return (
    <FilterBar action={`/unit-changes/new/${slugOfKind(kind)}`} label={label} submitLabel="Tiếp tục">
      <FilterSelect name="of" label={label} value="" all="Chọn" options={options} />
    </FilterBar>
  );
}
