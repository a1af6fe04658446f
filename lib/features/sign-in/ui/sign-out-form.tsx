'use client';

import { wipeDrafts } from '@/components/form/draft';
import { Button } from '@/components/ui/button';

/** Signs out. A plain form, so that it works without JavaScript; with it, drafts leave this machine first (C-49). */
export function SignOutForm() {
  return (
    <form method="post" action="/api/auth/signout" onSubmit={() => wipeDrafts()}>
      <Button type="submit" variant="text" size="row">
        Đăng xuất
      </Button>
    </form>
  );
}
