import { PageHeader } from '@/components/shell/page-header';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { HandOverDesk } from '@/lib/features/accounts/hand-over/read-hand-over-desk';
import { HandOverForm } from '@/lib/features/accounts/ui/hand-over-form';

/** What stays open under somebody's name, and to whom it goes. */
export function HandOverPage({ desk }: { readonly desk: HandOverDesk }) {
  const { membershipId, name, version, cases, office, running } = desk;
  const count = cases.length + office.length;
  const href = `/accounts/${membershipId}`;
  return (
    <div className="max-w-180">
      <PageHeader
        title={
          count === 0 ? `${name} không còn việc nào đang mở` : `${count} việc của ${name} cần người nhận`
        }
        here="Bàn giao"
        path={[
          { label: 'Tài khoản', href: '/accounts' },
          { label: name, href },
        ]}
        context="Việc đổi người và quyền thôi cùng một lúc; biên bản in ra để hai bên ký."
      />
      {count === 0 ? (
        <ButtonLink href={href}>Về tài khoản</ButtonLink>
      ) : running ? (
        <Notice
          tone="soon"
          title="Một tệp đang được đọc hoặc đang nhập"
          action={<Again href={`${href}/hand-over`} />}
        >
          Đợi xong, thường vài phút, rồi bàn giao.
        </Notice>
      ) : (
        <HandOverForm key={version} desk={desk} />
      )}
    </div>
  );
}

function Again({ href }: { readonly href: string }) {
  return (
    <ButtonLink variant="tonal" href={href}>
      Xem lại
    </ButtonLink>
  );
}
