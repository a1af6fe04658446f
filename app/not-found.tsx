import type { Metadata } from 'next';
import { NotFoundPage } from '@/components/shell/message-page';
import { PlainPage } from '@/components/shell/plain-page';
import { ButtonLink } from '@/components/ui/button';

export const metadata: Metadata = { title: 'Không tìm thấy trang' };

/** An address that belongs to nothing. */
export default function NotFound() {
  return (
    <PlainPage>
      <NotFoundPage actions={<ButtonLink href="/">Về trang đầu</ButtonLink>} />
    </PlainPage>
  );
}
