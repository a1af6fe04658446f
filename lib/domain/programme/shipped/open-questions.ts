import type { IndicatorCode } from '@/lib/domain/indicators/codes';

/** What both texts leave open, and the reading the portal takes until somebody answers. */
export const OPEN_QUESTIONS: Record<IndicatorCode, string | null> = {
  teams_in_order:
    'Mẫu tự chấm chuẩn tiếp cận pháp luật chỉ tính tổ phải thành lập hoặc kiện toàn trong năm. Ở đây tính mọi tổ đang hoạt động.',
  trainers_trained:
    'Văn bản không nói tính từ đầu kế hoạch hay trong từng năm. Mặc định tính từ ngày kế hoạch bắt đầu; tập huấn viên cấp huyện không còn từ 01/7/2025.',
  trainers_with_materials:
    'Văn bản không nói mỗi lần có bộ tài liệu mới thì có phải nhận lại không. Mặc định tính bộ tài liệu đang dùng.',
  mediators_with_materials:
    '«Tiếp cận và sử dụng» có thể là được phát, cũng có thể là phải mở ra dùng. Mặc định tính người ký nhận bản in hoặc đã mở bản điện tử; phát theo tổ chỉ tính khi bật lựa chọn đó.',
  mediators_trained:
    'Đọc theo chữ, 100% hòa giải viên được tập huấn không khớp với mức 90% được bồi dưỡng kỹ năng nếu hai từ cùng nghĩa. Mặc định không xét dòng này.',
  trainer_density:
    'Mức 01 trên 80 tổ đặt cho tập huấn viên cấp huyện. Cấp huyện không còn từ 01/7/2025 và chưa thấy mức mới cho xã, phường.',
  skills_trained: 'Văn bản không nói cộng dồn từ đầu kế hoạch hay tính riêng từng năm. Mặc định cộng dồn.',
  new_mediators_trained:
    'Văn bản không nói lớp học trước ngày công nhận có tính không. Mặc định không tính; người được công nhận lại do sáp nhập không phải người mới.',
  teams_supported:
    'Văn bản không nói người thuộc lực lượng hỗ trợ đang là hòa giải viên của tổ có tính không. Mặc định có tính; tổ phải có cả người hỗ trợ và ít nhất một việc hỗ trợ trong năm.',
  success_rate:
    'Có nơi tính trên số vụ tiếp nhận. Ở đây tính trên số vụ đã kết thúc hòa giải, cộng mọi vụ chứ không lấy trung bình các xã, phường.',
  tasks_done: 'Văn bản không ấn định mức. Dòng này chỉ để biết việc nào đang chậm.',
};
