import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Sheet } from '@/components/ui/sheet';

/** Said where a team would be founded, and there is no place for it to serve. */
export function NoNeighbourhoodsYet() {
  return (
    <Sheet padding="none">
      <EmptyState
        action={
          <ButtonLink variant="tonal" size="row" href="/roll/neighbourhoods/new">
            Thêm thôn, tổ dân phố
          </ButtonLink>
        }
      >
        Chưa có thôn, tổ dân phố nào để tổ phụ trách.
      </EmptyState>
    </Sheet>
  );
}
