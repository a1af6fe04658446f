import { PageHeader } from '@/components/shell/page-header';
import { EmptyState } from '@/components/ui/empty-state';
import type { IsoDate } from '@/lib/domain/iso-date';
import { PERSONAL_LINKS } from '@/lib/features/personal-links/address';
import type { MakeDesk } from '@/lib/features/personal-links/make/read-desk';
import { MakeLinksForm } from '@/lib/features/personal-links/make/ui/make-links-form';

/** Links for the people of a class, a team or the commune. */
export function MakeLinksPage({ desk, today }: { readonly desk: MakeDesk; readonly today: IsoDate }) {
  return (
    <div className="max-w-form mx-auto">
      <PageHeader
        title={desk.of ? `Lấy liên kết riêng: ${desk.of}` : 'Lấy liên kết riêng'}
        here="Lấy liên kết"
        path={[{ label: 'Liên kết riêng', href: PERSONAL_LINKS }]}
        deskOnly
      />
      {desk.people.length > 0 ? (
        <MakeLinksForm desk={desk} today={today} />
      ) : (
        <EmptyState>Không có ai để lấy liên kết.</EmptyState>
      )}
    </div>
  );
}
