import { CopyOnce } from '@/components/ui/copy-once';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

type FirstPasswordProps = {
  readonly loginName: string;
  /** Missing when the answer that carried it was lost and the same request was answered again. */
  readonly words: string | undefined;
  /** Where a new one is made. */
  readonly accountHref: string;
};

/** The first password, shown to whoever hands it over; it is nowhere else and cannot be shown again (C-16). */
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
  return (
    <CopyOnce
      label={`Mật khẩu lần đầu của ${loginName}`}
      secret={words}
      note="Đọc hoặc đưa tận tay người dùng. Dùng được một lần trong 72 giờ, vào xong phải đặt mật khẩu riêng; rời trang này thì không xem lại được."
    />
  );
}
