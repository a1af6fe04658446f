'use client';

import { useState } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { Notice } from '@/components/ui/notice';
import { subscribeCalendar } from '@/lib/features/schedule/actions';
import { SubscribeInput } from '@/lib/features/schedule/calendar/schema';
import type { Subscription } from '@/lib/features/schedule/calendar/subscribe';
import { CalendarWays } from '@/lib/features/schedule/ui/calendar-ways';

/** One press makes the address; it is shown this once. */
export function SubscribeForm() {
  const [made, setMade] = useState<Subscription | null>(null);
  const form = useActionForm({
    action: subscribeCalendar,
    schema: SubscribeInput,
    defaults: {},
    onDone: ({ value }) => setMade(value),
  });
  if (made?.url) return <CalendarWays url={made.url} />;
  return (
    <ActionForm form={form} label="Tạo địa chỉ lịch">
      {made ? (
        <Notice tone="soon" role="status" title="Địa chỉ lịch đã tạo nhưng không hiện lại được. Tạo lại." />
      ) : null}
      <p>
        Lịch trong điện thoại tự thêm các lớp được mời, tự đổi khi lớp đổi giờ, đổi chỗ hay hủy. Địa chỉ dùng
        được 12 tháng; tạo địa chỉ mới thì địa chỉ cũ thôi dùng.
      </p>
      <SubmitButton size="thumb" pendingLabel="Đang tạo…">
        Tạo địa chỉ lịch của tôi
      </SubmitButton>
    </ActionForm>
  );
}
