import { DefinitionList } from '@/components/ui/definition-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Sheet } from '@/components/ui/sheet';
import type { ShownTarget } from '@/lib/features/programme/targets/present-targets';

/** The targets of the years for whoever only reads them. */
export function YearList({ years }: { readonly years: readonly ShownTarget[] }) {
  if (years.length === 0)
    return (
      <Sheet padding="none">
        <EmptyState>Chưa đặt chỉ tiêu cho năm nào.</EmptyState>
      </Sheet>
    );
  return (
    <Sheet>
      <DefinitionList
        rows={years.map(({ year, value, whose }) => ({ label: `Năm ${year}`, value: `${value} (${whose})` }))}
      />
    </Sheet>
  );
}
