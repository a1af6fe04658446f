'use server';

import { SubscribeInput } from '@/lib/features/schedule/calendar/schema';
import { subscribe } from '@/lib/features/schedule/calendar/subscribe';
import { action } from '@/lib/server/action';

/** Makes the address of one's own calendar. */
export const subscribeCalendar = action({
  name: 'schedule.subscribe',
  permission: 'training:answer',
  input: SubscribeInput,
  run: subscribe,
});
