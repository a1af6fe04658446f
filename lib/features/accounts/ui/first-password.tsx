'use client';

import { CopyOnce } from '@/components/ui/copy-once';
import { CopyText } from '@/components/ui/copy-text';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PrintButton } from '@/components/ui/print-button';
import { FIRST_PASSWORD_HOURS, messageFor } from '@/lib/features/accounts/invitation';
import { AccountSlip } from '@/lib/features/accounts/ui/account-slip';

type FirstPasswordProps = {
  readonly loginName: string;
  /** Missing when the answer that carried it was lost and the same request was answered again. */
  readonly words: string | undefined;
  /** Where a new one is made. */
  readonly accountHref: string;
};

/**
 * The first password, shown to whoever hands it over, on paper or by word of mouth; it is nowhere else and cannot be
 * shown again (C-16). Drawn in the browser alone, after the act that made it.
 */
export function FirstPassword({ loginName, words, accountHref }: FirstPasswordProps) {
  if (words === undefined)
    return (
      <Notice
        tone="soon"
        role="status"
        title="Mật khẩu lần đầu đã hiện một lần và không xem lại được"
        action={
          <ButtonLink variant="tonal" href={accountHref}>
            Mở trang tài khoản
          </ButtonLink>
        }
      >
        Nếu chưa kịp chép, cấp mật khẩu mới ở trang tài khoản {loginName}.
      </Notice>
    );
  const invitation = { loginName, address: window.location.origin };
  return (
    <div className="flex flex-col gap-4">
      <CopyOnce
        label={`Mật khẩu lần đầu của ${loginName}`}
        secret={words}
        note={`Đọc hoặc đưa tận tay người dùng. Dùng được một lần trong ${FIRST_PASSWORD_HOURS} giờ, vào xong phải đặt mật khẩu riêng; rời trang này thì không xem lại được.`}
      />
      <div>
        <PrintButton>In phiếu để đưa tận tay</PrintButton>
      </div>
      <CopyText
        label="Tin nhắn báo đã có tài khoản, không có mật khẩu"
        text={messageFor(invitation)}
        button="Chép để gửi Zalo"
      />
      <AccountSlip {...invitation} words={words} />
    </div>
  );
}
