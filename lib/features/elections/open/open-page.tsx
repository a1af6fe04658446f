import { PageHeader } from '@/components/shell/page-header';
import { Sheet } from '@/components/ui/sheet';
import { ELECTIONS_HREF } from '@/lib/features/elections/address';
import { OpenElectionForm } from '@/lib/features/elections/open/form';
import type { OpeningDesk } from '@/lib/features/elections/open/read-desk';

/** Where a procedure begins. */
export function OpenElectionPage({ desk }: { readonly desk: OpeningDesk }) {
  return (
    <div className="mx-auto max-w-304">
      <PageHeader
        deskOnly
        title="Mở thủ tục bầu, công nhận"
        path={[{ label: 'Bầu, công nhận, thôi làm', href: ELECTIONS_HREF }]}
        context="Làm dần từng bước; rời đi và quay lại lúc nào cũng được"
      />
      <Sheet
        padding="form"
        className="max-w-180 max-sm:border-0 max-sm:bg-transparent max-sm:p-0 max-sm:shadow-none"
      >
        <OpenElectionForm desk={desk} />
      </Sheet>
    </div>
  );
}
