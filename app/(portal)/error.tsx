'use client';

import { ErrorPage } from '@/components/shell/message-page';
import { Button } from '@/components/ui/button';

/** A bug or a lost database while a page was made. The digest is also in the server's log; the message never leaves it. */
export default function PortalError({
  error,
  reset,
}: {
  readonly error: Error & { digest?: string };
  readonly reset: () => void;
}) {
  return <ErrorPage code={error.digest} actions={<Button onClick={reset}>Thử lại</Button>} />;
}
