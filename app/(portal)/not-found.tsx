import { NotFoundPage } from '@/components/shell/message-page';
import { ButtonLink } from '@/components/ui/button';

/** Unknown, foreign and forbidden look the same. */
export default function NotFound() {
  return <NotFoundPage actions={<ButtonLink href="/">Về trang đầu</ButtonLink>} />;
}
