'use client';

import { ErrorPage } from '@/components/shell/message-page';
import { PlainPage } from '@/components/shell/plain-page';
import { Button } from '@/components/ui/button';

/** The same for pages outside the signed-in frame, and for the frame itself. */
export default function RootError({
  error,
  reset,
}: {
  readonly error: Error & { digest?: string };
  readonly reset: () => void;
}) {
  return (
    <PlainPage>
      <ErrorPage code={error.digest} actions={<Button onClick={reset}>Thử lại</Button>} />
    </PlainPage>
  );
}
