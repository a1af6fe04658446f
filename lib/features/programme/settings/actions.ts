'use server';

import { SettingInput } from '@/lib/features/programme/settings/schema';
import { setSetting as set } from '@/lib/features/programme/settings/set-setting';
import { action } from '@/lib/server/action';

/** How one indicator is counted from a day on. */
export const setSetting = action({
  name: 'programme.set_setting',
  permission: 'programme:keep',
  input: SettingInput,
  run: ({ input, ...context }) => set(context, input),
  revalidate: ({ input }) => ['/', '/targets', '/programme', `/programme/targets/${input.code}`],
});
