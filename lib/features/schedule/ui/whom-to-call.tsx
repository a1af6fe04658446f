import type { Contact } from '@/lib/features/schedule/find-contact';
import { formatPhone } from '@/lib/format/phone';

/** «gọi bà Nguyễn Thu Hà, UBND phường Láng: 024 0000 1188»; without a number, who to ask for it. */
export function WhomToCall({ contact: { name, phone, office } }: { readonly contact: Contact }) {
  const whom = name ? `${name}, ${office}` : office;
  if (!phone) return <>hỏi {whom}</>;
  return (
    <>
      gọi {whom}:{' '}
      <a href={`tel:${phone}`} className="link whitespace-nowrap">
        {formatPhone(phone)}
      </a>
    </>
  );
}
