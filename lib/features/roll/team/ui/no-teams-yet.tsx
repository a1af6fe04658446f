import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Sheet } from '@/components/ui/sheet';

/** Said where people would be put into teams, and there are none. */
export function NoTeamsYet() {
  return (
    <Sheet padding="none">
      <EmptyState
        action={
          <ButtonLink variant="tonal" size="row" href="/roll/teams/new">
            Thêm tổ hòa giải
          </ButtonLink>
        }
      >
        Chưa có tổ hòa giải nào đang hoạt động.
      </EmptyState>
    </Sheet>
  );
}
