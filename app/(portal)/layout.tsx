import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { DraftKeyProvider } from '@/components/form/draft-key';
import { AppShell } from '@/components/shell/app-shell';
import { Bell } from '@/components/shell/bell';
import { PersonMenu } from '@/components/shell/person-menu';
import { SearchBox } from '@/components/shell/search-box';
import { readTheme, THEME_COOKIE } from '@/components/shell/theme';
import { draftKeyOf } from '@/lib/auth/draft-key';
import { currentSession } from '@/lib/auth/session';
import { can } from '@/lib/domain/access/permissions';
import { SignOutForm } from '@/lib/features/sign-in/ui/sign-out-form';
import { formatDateTime } from '@/lib/format/date';
import { MENU } from './menu';

/** The signed-in frame. It decides nothing: each page passes a door of its own and sends strangers away. */
export default async function PortalLayout({ children }: { readonly children: ReactNode }) {
  const session = await currentSession();
  if (session.kind !== 'signed_in') return children;
  const { actor, office, places, unseenNotices } = session;
  const menu = MENU[actor.role];
  const theme = readTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <DraftKeyProvider value={draftKeyOf(actor.accountId)}>
      <AppShell
        officeName={office.name}
        menu={menu}
        homeHref={menu[0]?.href ?? '/'}
        search={
          can(actor, 'search:use') ? (
            <SearchBox
              href="/search"
              label="Tìm người, tổ, vụ việc, số điện thoại"
              hint="Gõ một phần họ tên, không cần dấu; số điện thoại hoặc vài số cuối; số vụ việc như 3/2026; tên tổ, thôn, tổ dân phố."
            />
          ) : undefined
        }
        bell={can(actor, 'notice:read') ? <Bell href="/notices" count={unseenNotices} /> : undefined}
        printNote={`In bởi ${actor.displayName}, ${formatDateTime(session.now)}`}
        person={
          <PersonMenu
            name={actor.displayName}
            office={office.post}
            theme={theme}
            switchHref={places > 1 ? '/account/membership' : undefined}
            links={[{ href: '/account/password', label: 'Đổi mật khẩu' }]}
            signOut={<SignOutForm />}
          />
        }
      >
        {children}
      </AppShell>
    </DraftKeyProvider>
  );
}
