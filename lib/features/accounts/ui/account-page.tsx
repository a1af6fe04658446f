import { FileText } from 'lucide-react';
import { PageHeader } from '@/components/shell/page-header';
import { ButtonLink } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { Tag } from '@/components/ui/tag';
import type { AccountView } from '@/lib/features/accounts/keep/account-view';
import { ChangeMembershipForm } from '@/lib/features/accounts/ui/change-membership-form';
import { EndMembershipForm } from '@/lib/features/accounts/ui/end-membership-form';
import { RenewMembershipForm } from '@/lib/features/accounts/ui/renew-membership-form';
import { ResetPasswordForm } from '@/lib/features/accounts/ui/reset-password-form';

/** One account: who it is, and what may be done with it now. Forms begin anew with each version they are given. */
export function AccountPage({ account }: { readonly account: AccountView }) {
  const { name, role, place, endedOn, version, handOverId } = account;
  return (
    <>
      <PageHeader
        title={name}
        path={[{ label: 'Tài khoản', href: '/accounts' }]}
        context={
          <>
            <span>{place === '' ? role : `${role}, ${place}`}</span>
            {endedOn ? <Tag tone="mute">thôi từ {endedOn}</Tag> : null}
          </>
        }
      />
      <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,45rem)_minmax(20rem,22rem)]">
        <div className="flex flex-col gap-8">
          <Sheet>
            <Facts account={account} />
          </Sheet>
          {endedOn ? null : (
            <Section title="Sửa họ tên, chức vụ">
              <Sheet padding="form">
                <ChangeMembershipForm key={version} account={account} />
              </Sheet>
            </Section>
          )}
        </div>
        <aside aria-label="Việc với tài khoản này" className="flex flex-col gap-6">
          {endedOn ? (
            <>
              {handOverId ? (
                <ButtonLink icon={FileText} href={`/accounts/hand-overs/${handOverId}`}>
                  Mở biên bản bàn giao
                </ButtonLink>
              ) : null}
              <RenewMembershipForm key={version} account={account} />
            </>
          ) : (
            <>
              <ResetPasswordForm account={account} />
              <EndMembershipForm key={version} account={account} />
            </>
          )}
        </aside>
      </div>
    </>
  );
}

function Facts({ account }: { readonly account: AccountView }) {
  const { loginName, role, place, jobTitle, since, endedOn, lastChange } = account;
  return (
    <DefinitionList
      rows={[
        { label: 'Tên đăng nhập', value: loginName },
        { label: 'Vai trò', value: role },
        ...(place === '' ? [] : [{ label: 'Nơi làm việc', value: place }]),
        { label: 'Chức vụ', value: jobTitle ?? 'chưa ghi' },
        { label: 'Làm việc từ', value: since },
        ...(endedOn === null ? [] : [{ label: 'Thôi từ', value: endedOn }]),
        ...(lastChange === null ? [] : [{ label: 'Sửa lần cuối', value: lastChange }]),
      ]}
    />
  );
}
