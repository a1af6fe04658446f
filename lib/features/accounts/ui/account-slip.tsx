import { PORTAL_NAME } from '@/components/shell/portal-name';
import { DefinitionList } from '@/components/ui/definition-list';
import { FIRST_PASSWORD_HOURS, FIRST_STEPS, type Invitation } from '@/lib/features/accounts/invitation';

type AccountSlipProps = Invitation & { readonly words: string };

/** The paper that is handed over; it is printed alone and is not seen on the screen. */
export function AccountSlip({ loginName, address, words }: AccountSlipProps) {
  return (
    <div data-print-alone className="hidden print:block">
      <p className="text-note">{PORTAL_NAME}</p>
      <h2 className="text-h2 mb-4 font-semibold">Phiếu cấp tài khoản</h2>
      <DefinitionList
        rows={[
          { label: 'Địa chỉ', value: address },
          { label: 'Tên đăng nhập', value: <strong>{loginName}</strong> },
          { label: 'Mật khẩu lần đầu', value: <strong>{words}</strong> },
          { label: 'Dùng được', value: `một lần, trong ${FIRST_PASSWORD_HOURS} giờ từ khi cấp` },
        ]}
      />
      <ol className="mt-4 list-decimal pl-6">
        {FIRST_STEPS.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="mt-4">Không vào được thì hỏi người đã đưa phiếu này để cấp mật khẩu mới.</p>
    </div>
  );
}
