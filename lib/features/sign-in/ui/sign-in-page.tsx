import { Building2 } from 'lucide-react';
import { SignInLayout } from '@/components/shell/sign-in-layout';
import { buttonClass } from '@/components/ui/button-class';
import { Icon } from '@/components/ui/icon';
import type { SignInProblem } from '@/lib/auth/sign-in-problem';
import { SignInForm } from '@/lib/features/sign-in/ui/sign-in-form';

const PURPOSE = 'Ghi một lần, dùng cho sổ theo dõi, báo cáo và chỉ tiêu.';

const AUDIENCES = [
  { who: 'Phường, xã', what: 'vụ việc từ lúc tiếp nhận đến khi xong, việc đến hạn' },
  { who: 'Sở Tư pháp', what: 'số liệu toàn thành phố, không có tên các bên' },
  { who: 'Tổ hòa giải', what: 'vụ việc của tổ, vụ việc được phân công' },
] as const;

type SignInPageProps = {
  readonly next: string;
  readonly problem: SignInProblem | null;
  /** What the button of the city's single sign-on says; left out where there is none. */
  readonly oidcLabel: string | undefined;
};

/** Who the portal is for, and the way in. */
export function SignInPage({ next, problem, oidcLabel }: SignInPageProps) {
  return (
    <SignInLayout purpose={PURPOSE} audiences={AUDIENCES}>
      <h1 className="text-h1 mb-6 font-semibold">Đăng nhập</h1>
      <SignInForm next={next} problem={problem} />
      {oidcLabel ? <SingleSignOn label={oidcLabel} next={next} /> : null}
      <section className="bg-well rounded-card mt-8 p-5">
        <h2 className="text-lead font-semibold">Ông, bà là tổ trưởng hay hòa giải viên?</h2>
        <p className="text-ink-2 mt-0.5">
          Xin dùng tên đăng nhập do phường, xã cấp. Lần đầu, cổng đề nghị đổi mật khẩu và gợi ý sẵn bốn từ dễ
          nhớ.
        </p>
      </section>
    </SignInLayout>
  );
}

function SingleSignOn({ label, next }: { readonly label: string; readonly next: string }) {
  return (
    <>
      <p className="text-ink-2 my-5 flex items-center gap-4">
        <span aria-hidden className="bg-line h-px flex-1" />
        hoặc
        <span aria-hidden className="bg-line h-px flex-1" />
      </p>
      {/* A plain link: it leads out of the portal, which a form may not and the router cannot. */}
      <a
        href={`/api/auth/signin/oidc?next=${encodeURIComponent(next)}`}
        className={buttonClass({ variant: 'outlined', block: true })}
      >
        <Icon of={Building2} size={20} />
        {label}
      </a>
    </>
  );
}
