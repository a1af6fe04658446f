'use server';

import { markSeen as mark } from '@/lib/features/notices/list/mark-seen';
import { MarkSeenInput } from '@/lib/features/notices/list/schema';
import { saveSettings } from '@/lib/features/notices/settings/save-settings';
import { NoticeSettingsInput, SendTrialInput } from '@/lib/features/notices/settings/schema';
import { sendTrial as send } from '@/lib/features/notices/settings/send-trial';
import { SEND_MAIL } from '@/lib/features/notices/task-names';
import { hasten } from '@/lib/jobs/own-queue';
import { action } from '@/lib/server/action';

/** Marks the notices of a page as seen. */
export const markSeen = action({
  name: 'notice.mark_seen',
  permission: 'notice:read',
  input: MarkSeenInput,
  run: ({ input, ...context }) => mark(context, input),
  revalidate: () => ['/notices'],
});

/** Keeps what the person wants to be told of, and where. */
export const saveNoticeSettings = action({
  name: 'notice.save_settings',
  permission: 'notice:read',
  input: NoticeSettingsInput,
  run: ({ input, ...context }) => saveSettings(context, input),
  revalidate: () => ['/notices/settings'],
});

/** Sends a letter to the person's own address, to see whether it arrives. */
export const sendTrial = action({
  name: 'notice.send_trial',
  permission: 'notice:read',
  input: SendTrialInput,
  run: send,
  revalidate: () => ['/notices/settings'],
  after: () => void hasten(SEND_MAIL),
});
