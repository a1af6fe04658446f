import Link from '@/components/ui/link';
import { PageHeader } from '@/components/shell/page-header';
import { Sheet } from '@/components/ui/sheet';
import { PasswordForm } from '@/lib/features/sign-in/ui/password-form';

type PasswordPageProps = {
  readonly loginName: string;
  /** Signed in with a first password, which opens this page only. */
  readonly isFirst: boolean;
  readonly hasPassword: boolean;
  readonly offer: string;
};

/** Changing one's own password: the first time because one must, later because one wants to. */
export function PasswordPage({ loginName, isFirst, hasPassword, offer }: PasswordPageProps) {
  return (
    <>
      <PageHeader
        title={isFirst ? 'Đặt mật khẩu của riêng mình' : 'Đổi mật khẩu'}
        context={
          isFirst
            ? 'Mật khẩu lần đầu chỉ dùng được một lần. Đặt mật khẩu mới rồi vào làm việc.'
            : `Tài khoản ${loginName}. Đổi xong, những nơi khác đang đăng nhập sẽ bị đăng xuất.`
        }
      />
      {hasPassword ? (
        <Sheet padding="form">
          <PasswordForm loginName={loginName} asksCurrent={!isFirst} offer={offer} />
        </Sheet>
      ) : (
        <p>Tài khoản này đăng nhập một lần qua hệ thống của thành phố, không có mật khẩu riêng ở đây.</p>
      )}
      {isFirst ? null : (
        <p className="mt-6">
          <Link href="/" className="link">
            Về trang việc cần làm
          </Link>
        </p>
      )}
    </>
  );
}
