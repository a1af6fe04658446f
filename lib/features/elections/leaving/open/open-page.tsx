import { PageHeader } from '@/components/shell/page-header';
import { Sheet } from '@/components/ui/sheet';
import { ELECTIONS_HREF } from '@/lib/features/elections/address';
import { OpenLeavingForm } from '@/lib/features/elections/leaving/open/form';
import type { LeavingDesk } from '@/lib/features/elections/leaving/open/read-desk';

/** Where a leaving begins. */
export function OpenLeavingPage({ desk }: { readonly desk: LeavingDesk }) {
  return (
    <div className="mx-auto max-w-304">
      <PageHeader
        deskOnly
        title="Đề nghị cho thôi làm hòa giải viên"
        path={[{ label: 'Bầu, công nhận, thôi làm', href: ELECTIONS_HREF }]}
        context="Người đã thôi vẫn còn trong sổ, với những việc đã làm"
      />
      <Sheet
        padding="form"
        className="max-w-180 max-sm:border-0 max-sm:bg-transparent max-sm:p-0 max-sm:shadow-none"
      >
        <OpenLeavingForm desk={desk} />
      </Sheet>
    </div>
  );
}
