import { MessagePage } from '@/components/shell/message-page';
import { PageHeader } from '@/components/shell/page-header';
import type { Place } from '@/lib/auth/places';
import { PlaceList } from '@/lib/features/sign-in/ui/place-list';

type MembershipPageProps = { readonly name: string; readonly places: readonly Place[] };

/** Several offices, one person: which of them is at work now stands in the band of every page afterwards. */
export function MembershipPage({ name, places }: MembershipPageProps) {
  if (places.length === 0) {
    return (
      <MessagePage title="Tài khoản hiện không gắn với nơi làm việc nào">
        <p>
          Vai trò của {name} đã hết hạn hoặc chưa bắt đầu. Người quản trị đã cấp tài khoản có thể mở lại, rồi
          đăng nhập lần nữa.
        </p>
      </MessagePage>
    );
  }
  return (
    <>
      <PageHeader
        title="Chọn nơi làm việc"
        context={
          places.length === 1
            ? name
            : `${name} có ${places.length} vai trò. Đổi được bất cứ lúc nào ở góc phải trên cùng.`
        }
      />
      <PlaceList places={places} />
    </>
  );
}
