import Link from '@/components/ui/link';
import { ButtonLink } from '@/components/ui/button';
import { Sheet } from '@/components/ui/sheet';
import type { AccountLine } from '@/lib/features/accounts/list/account-line';

type CityAdminsProps = { readonly cityId: string; readonly admins: readonly AccountLine[] };

/** Who issues the accounts of a city, and the way to one more. */
export function CityAdmins({ cityId, admins }: CityAdminsProps) {
  return (
    <aside aria-label="Quản trị tài khoản">
      <Sheet title="Quản trị tài khoản">
        {admins.length === 0 ? (
          <p className="text-ink-2">Chưa có ai. Thành phố, tỉnh này chưa cấp được tài khoản cho cấp xã.</p>
        ) : (
          <ul className="divide-line divide-y">
            {admins.map(({ id, href, name, loginName, jobTitle }) => (
              <li key={id} className="py-2.5">
                <Link href={href} className="link font-medium">
                  {name}
                </Link>
                <span className="text-note text-ink-2 block">
                  {jobTitle ? `${jobTitle}, ${loginName}` : loginName}
                </span>
              </li>
            ))}
          </ul>
        )}
        <ButtonLink variant="tonal" size="row" className="mt-3" href={`/accounts/new?place=${cityId}`}>
          Mở tài khoản quản trị
        </ButtonLink>
      </Sheet>
    </aside>
  );
}
