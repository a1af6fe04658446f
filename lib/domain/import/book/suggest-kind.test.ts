import { describe, expect, it } from 'vitest';
import { suggestCaseKind } from '@/lib/domain/import/book/suggest-kind';
import type { CaseKind } from '@/lib/domain/mediation-case/case';

describe('the kind of a case, from what the book says it is about', () => {
  it.each<[CaseKind, string]>([
    ['family', 'Vợ chồng mâu thuẫn do chồng hay uống rượu, không đóng góp kinh tế gia đình'],
    ['family', 'Vợ chồng bà Oanh cãi vã, nghi ngờ nhau, gây mất trật tự trong xóm'],
    ['family', 'Tranh chấp về cấp dưỡng nuôi con sau khi ly hôn'],
    ['family', 'Mâu thuẫn mẹ chồng - nàng dâu về việc chăm sóc cháu và sinh hoạt chung'],
    ['family', 'Các con tranh chấp việc phụng dưỡng cha mẹ già'],
    ['family', 'Anh em trong gia đình tranh chấp quyền sử dụng đất do bố mẹ để lại không có di chúc'],
    ['family', 'Anh em bất hoà vì giỗ chạp'],
    ['family', 'Hôn nhân không hạnh phúc'],
    ['civil', 'Tranh chấp ranh giới thửa đất ở giữa hai hộ liền kề'],
    ['civil', 'Hai nhà cãi nhau vì ranh giới'],
    ['civil', 'Ông Lợi cho ông Bình vay 15.000.000 đồng từ năm 2024, đến hạn ông Bình chưa trả'],
    ['civil', 'Vợ chồng ông Tám nợ tiền hàng xóm'],
    ['civil', 'Cây nhà ông Toàn đổ sang làm vỡ mái ngói nhà ông Tiến sau trận mưa to'],
    ['civil', 'Trâu của ông Điền vào phá lúa của bà Nhung, diện tích khoảng 50m2'],
    ['civil', 'Chia thừa kế nhà của bố mẹ'],
    ['conflict', 'Xích mích do lời nói xúc phạm trên mạng xã hội'],
    ['conflict', 'Hai hộ cãi nhau vì đổ rác, nước thải ra rãnh thoát nước chung'],
    ['conflict', 'Chuồng nuôi lợn của bà Thủy gây mùi hôi, nước thải chảy sang vườn bà Nguyệt'],
    ['conflict', 'Ông Sơn mở loa karaoke quá 22 giờ, ảnh hưởng hàng xóm'],
    ['conflict', 'Chó thả rông của bà Lý cắn gà nhà ông Toàn'],
    ['conflict', 'Tranh chấp lối đi chung vào ngõ, ông Kiên để vật liệu xây dựng chắn lối đi'],
    ['conflict', 'Con của ông Mười và con của bà Tỵ đánh nhau ở trường, hai gia đình to tiếng'],
    ['other', 'Người được giáo dục tại xã'],
    ['other', 'Hoa nở sang vườn bên'],
    ['other', ''],
  ])('%s: %s', (kind, content) => {
    expect(suggestCaseKind(content)).toBe(kind);
    expect(suggestCaseKind(content.normalize('NFD').toUpperCase())).toBe(kind);
  });
});
