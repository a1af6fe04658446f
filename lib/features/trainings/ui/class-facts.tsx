import { ExternalLink } from 'lucide-react';
import { DefinitionList, type Definition } from '@/components/ui/definition-list';
import { Icon } from '@/components/ui/icon';
import { Sheet } from '@/components/ui/sheet';
import { CLASS_KIND_LABELS, CLASS_STAGE_LABELS } from '@/lib/domain/training/class-kind';
import { atLineStart } from '@/lib/domain/units/unit-name';
import type { ClassFile } from '@/lib/features/trainings/class/read-class';
import { sayOwner } from '@/lib/features/trainings/say-class';
import { formatDate } from '@/lib/format/date';
import { formatPhone } from '@/lib/format/phone';

/** What is said of a class; what nobody wrote down is left out. */
export function ClassFacts({ file: { training, trainers } }: { readonly file: ClassFile }) {
  const { courseTitle, kind, stage, minShare, mapUrl, bring, guestTrainers } = training;
  const { contactName, contactPhone, answerBy, place } = training;
  const teaching = [
    ...trainers.map(({ fullName, office }) => [fullName, office].filter(Boolean).join(', ')),
    ...(guestTrainers ? [guestTrainers] : []),
  ];
  const rows: readonly (Definition | null)[] = [
    { label: 'Nơi mở', value: atLineStart(sayOwner(training)) },
    { label: 'Loại', value: `${CLASS_KIND_LABELS[kind]}, ${CLASS_STAGE_LABELS[stage].toLowerCase()}` },
    courseTitle ? { label: 'Khóa', value: courseTitle } : null,
    place || mapUrl
      ? {
          label: 'Nơi học',
          value: (
            <>
              {place}
              {mapUrl ? (
                <a href={mapUrl} rel="noreferrer" target="_blank" className="link flex items-center gap-1.5">
                  Mở bản đồ
                  <Icon of={ExternalLink} size={16} />
                </a>
              ) : null}
            </>
          ),
        }
      : null,
    bring ? { label: 'Mang theo', value: bring } : null,
    teaching.length > 0 ? { label: 'Người dạy', value: teaching.join('; ') } : null,
    contactName || contactPhone
      ? {
          label: 'Liên hệ',
          value: [contactName, contactPhone ? formatPhone(contactPhone) : null].filter(Boolean).join(', '),
        }
      : null,
    answerBy ? { label: 'Trả lời trước', value: formatDate(answerBy) } : null,
    {
      label: 'Hoàn thành',
      value: minShare === 100 ? 'dự đủ mọi buổi' : `dự từ ${minShare}% số buổi`,
    },
  ];
  return (
    <Sheet title="Về lớp này">
      <DefinitionList width="narrow" rows={rows.filter((row) => row !== null)} />
    </Sheet>
  );
}
