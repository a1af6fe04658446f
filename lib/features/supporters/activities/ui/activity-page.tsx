import { PageHeader } from '@/components/shell/page-header';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Activity } from '@/lib/features/supporters/activities/activity';
import { CorrectActivityForm } from '@/lib/features/supporters/activities/ui/correct-activity-form';
import { RemoveActivityForm } from '@/lib/features/supporters/activities/ui/remove-activity-form';
import { ACTIVITIES_HREF, SUPPORTERS_HREF } from '@/lib/features/supporters/address';

/** An activity to be mended or taken off. */
export function ActivityPage({ activity, today }: { readonly activity: Activity; readonly today: IsoDate }) {
  return (
    <div className="flex max-w-180 flex-col gap-10">
      <div>
        <PageHeader
          title="Sửa hoạt động hỗ trợ"
          path={[
            { label: 'Người hỗ trợ', href: SUPPORTERS_HREF },
            { label: 'Hoạt động', href: ACTIVITIES_HREF },
          ]}
          context={`${activity.supporterName}, ${activity.teamName}${activity.recordedBy ? `, ${activity.recordedBy} ghi` : ''}`}
        />
        <Sheet padding="form">
          <CorrectActivityForm activity={activity} today={today} />
        </Sheet>
      </div>
      <Section title="Ghi nhầm">
        <Sheet padding="form">
          <RemoveActivityForm activity={activity} />
        </Sheet>
      </Section>
    </div>
  );
}
