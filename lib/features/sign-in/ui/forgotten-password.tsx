/** Who gives a new password. There is no e-mail with a link: offices share mailboxes, and mediators have none. */
export function ForgottenPassword() {
  return (
    <details className="open:basis-full">
      <summary className="link text-cell">Quên mật khẩu</summary>
      <div className="bg-well rounded-card text-cell my-2 p-4">
        <p>Mật khẩu do nơi cấp tài khoản đặt lại, gặp hoặc gọi người quản trị ở đó:</p>
        <ul className="mt-2 flex list-disc flex-col gap-1 pl-5">
          <li>tổ trưởng, hòa giải viên: công chức phụ trách ở UBND xã, phường;</li>
          <li>công chức xã, phường và Sở Tư pháp: quản trị tài khoản của Sở Tư pháp;</li>
          <li>quản trị tài khoản của Sở Tư pháp: đơn vị vận hành hệ thống.</li>
        </ul>
      </div>
    </details>
  );
}
