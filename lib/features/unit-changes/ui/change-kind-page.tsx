import Link from '@/components/ui/link';
import { PageHeader } from '@/components/shell/page-header';
import { Sheet } from '@/components/ui/sheet';
import { CHANGE_LABELS, CHANGE_NOTES, type ChangeKind } from '@/lib/domain/unit-change/kinds';
import { slugOfKind } from '@/lib/features/unit-changes/draft/kind-slug';

/** The changes that can be made, each with what it brings. */
export function ChangeKindPage({ kinds }: { readonly kinds: readonly ChangeKind[] }) {
  return (
    <>
      <PageHeader
        title="Cần thay đổi gì?"
        here="Lập phương án"
        path={[{ label: 'Thay đổi đơn vị', href: '/unit-changes' }]}
        context="Lập xong thì xem trước và sau; chỉ khi xác nhận mới thay đổi"
      />
      <Sheet padding="none">
        <ul className="divide-line divide-y">
          {kinds.map((kind) => (
            <li key={kind} className="px-4 py-3.5 sm:px-5">
              <Link href={`/unit-changes/new/${slugOfKind(kind)}`} className="link font-medium">
                {CHANGE_LABELS[kind]}
              </Link>
              <p className="text-cell text-ink-2">{CHANGE_NOTES[kind]}</p>
            </li>
          ))}
        </ul>
      </Sheet>
    </>
  );
}
