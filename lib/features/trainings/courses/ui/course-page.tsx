import { PageHeader } from '@/components/shell/page-header';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { Tag } from '@/components/ui/tag';
import { atLineStart } from '@/lib/domain/units/unit-name';
import { COURSES } from '@/lib/features/trainings/address';
import type { CourseDesk } from '@/lib/features/trainings/courses/read-course-desk';
import { ChangeCourseForm } from '@/lib/features/trainings/courses/ui/change-course-form';
import { CourseFacts } from '@/lib/features/trainings/courses/ui/course-facts';
import { RetireCourseButton } from '@/lib/features/trainings/courses/ui/retire-course-button';
import { sayOwner } from '@/lib/features/trainings/say-class';
import { formatDate } from '@/lib/format/date';

/** One course: to be changed by whoever keeps it, to be read by others. */
export function CoursePage({ desk: { course, mayKeep } }: { readonly desk: CourseDesk }) {
  return (
    <div className="flex max-w-180 flex-col gap-10">
      <div>
        <PageHeader
          title={course.title}
          path={[{ label: 'Khóa bồi dưỡng', href: COURSES }]}
          context={
            <>
              {course.retiredOn ? <Tag tone="mute">Thôi dùng từ {formatDate(course.retiredOn)}</Tag> : null}
              <span>{atLineStart(sayOwner(course))}</span>
            </>
          }
        />
        {mayKeep ? (
          <Sheet padding="form">
            <ChangeCourseForm course={course} />
          </Sheet>
        ) : (
          <CourseFacts course={course} />
        )}
      </div>
      {mayKeep && course.retiredOn === null ? (
        <Section title="Thôi dùng">
          <Sheet>
            <p className="mb-3">Không mở thêm lớp từ khóa này. Các lớp đã mở giữ nguyên.</p>
            <RetireCourseButton course={course} />
          </Sheet>
        </Section>
      ) : null}
    </div>
  );
}
