import { PageHeader } from '@/components/shell/page-header';
import { EmptyState } from '@/components/ui/empty-state';
import { Sheet } from '@/components/ui/sheet';
import type { ActivityDesk } from '@/lib/features/supporters/activities/read-desk';
import { RecordActivityForm } from '@/lib/features/supporters/activities/ui/record-activity-form';
import { ACTIVITIES_HREF, SUPPORTERS_HREF } from '@/lib/features/supporters/address';

/** The form of an activity; a team that nobody supports is told so instead. */
export function ActivityDeskPage({ desk }: { readonly desk: ActivityDesk }) {
  return (
    <div className="max-w-180">
      <PageHeader
        title="Ghi hoạt động hỗ trợ"
        path={[
          { label: 'Người hỗ trợ', href: SUPPORTERS_HREF },
          { label: 'Hoạt động', href: ACTIVITIES_HREF },
        ]}
        deskOnly
      />
      <Sheet padding="form">
        {desk.pairs.length === 0 && desk.teams.length === 0 ? (
          <EmptyState>Chưa có ai được phân công hỗ trợ tổ. UBND xã, phường phân công trước.</EmptyState>
        ) : (
          <RecordActivityForm desk={desk} />
        )}
      </Sheet>
    </div>
  );
}
