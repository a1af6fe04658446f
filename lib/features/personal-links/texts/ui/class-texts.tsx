import { Link2 } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button';
import { CopyText } from '@/components/ui/copy-text';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import type { IsoDate } from '@/lib/domain/iso-date';
import { newLinksHref } from '@/lib/features/personal-links/address';
import { classText, reminderText, type ClassFields } from '@/lib/features/personal-links/texts/class-text';
import { formatCount } from '@/lib/format/number';

type ClassTextsProps = {
  readonly classId: string;
  readonly fields: ClassFields;
  readonly today: IsoDate;
  /** People of the reader on the list; 0 leaves the way to their links out. */
  readonly invited: number;
};

/** Ready texts about a class, for the mediators' group, and the way to each one's own link. */
export function ClassTexts({ classId, fields, today, invited }: ClassTextsProps) {
  return (
    <Section
      title="Gửi Zalo"
      actions={
        invited > 0 ? (
          <ButtonLink size="row" icon={Link2} href={newLinksHref({ classId })}>
            Lấy liên kết cho {formatCount(invited)} người được mời
          </ButtonLink>
        ) : null
      }
    >
      <Sheet>
        <div className="grid gap-6 lg:grid-cols-2">
          <CopyText
            label="Giấy mời, không ghi tên ai"
            text={classText(fields)}
            button="Chép giấy mời để gửi Zalo"
          />
          <CopyText
            label="Tin nhắc, không ghi tên ai"
            text={reminderText(fields, today)}
            button="Chép tin nhắc để gửi Zalo"
          />
        </div>
      </Sheet>
    </Section>
  );
}
