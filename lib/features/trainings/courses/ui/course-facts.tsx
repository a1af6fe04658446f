import { DefinitionList } from '@/components/ui/definition-list';
import { Sheet } from '@/components/ui/sheet';
import { CLASS_KIND_LABELS, CLASS_STAGE_LABELS } from '@/lib/domain/training/class-kind';
import type { Course } from '@/lib/features/trainings/courses/course';

/** A course as whoever does not keep it reads it. */
export function CourseFacts({ course: { kind, stage, minShare, contents } }: { readonly course: Course }) {
  return (
    <Sheet>
      <DefinitionList
        rows={[
          { label: 'Loại khóa', value: CLASS_KIND_LABELS[kind] },
          { label: 'Giai đoạn', value: CLASS_STAGE_LABELS[stage] },
          {
            label: 'Hoàn thành khi',
            value: minShare === 100 ? 'dự đủ mọi buổi' : `dự từ ${minShare}% số buổi`,
          },
          {
            label: 'Nội dung',
            value: <span className="whitespace-pre-line">{contents ?? 'chưa ghi'}</span>,
          },
        ]}
      />
    </Sheet>
  );
}
