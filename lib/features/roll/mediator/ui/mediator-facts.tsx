import { DefinitionList, type Definition } from '@/components/ui/definition-list';
import Link from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import { QUALIFICATION_LABELS } from '@/lib/domain/roll/qualification';
import { SEX_LABELS } from '@/lib/domain/roll/sex';
import type { MediatorFile } from '@/lib/features/roll/mediator/file/read-mediator-file';
import type { RollMediator } from '@/lib/features/roll/mediator/mediator';
import { AuditLink } from '@/lib/features/roll/ui/audit-link';
import { formatDate, formatDateTime } from '@/lib/format/date';
import { formatPhone } from '@/lib/format/phone';

/** What the roll knows of the person, as far as the reader may know it. */
export function MediatorFacts({ file: { mediator, canKeep, canAudit } }: { readonly file: MediatorFile }) {
  return (
    <Sheet
      title="Thông tin"
      aside={
        canKeep ? (
          <Link href={`/roll/mediators/${mediator.mediatorId}/edit`} className="link">
            Sửa
          </Link>
        ) : null
      }
    >
      <DefinitionList width="narrow" rows={[...publicRows(mediator), ...personalRows(mediator)]} />
      {canAudit ? <AuditLink subjectId={mediator.mediatorId} /> : null}
    </Sheet>
  );
}

const said = (label: string, value: string | null): readonly Definition[] =>
  value === null ? [] : [{ label, value }];

function publicRows(mediator: RollMediator): readonly Definition[] {
  const { birthYear, sex, phone, qualification, qualificationNote, occupation, officeHeld, recognisedOn } =
    mediator;
  const trained = [qualification && QUALIFICATION_LABELS[qualification], qualificationNote].filter(Boolean);
  return [
    { label: 'Năm sinh', value: birthYear ?? 'chưa rõ' },
    { label: 'Giới tính', value: sex === null ? 'chưa rõ' : SEX_LABELS[sex] },
    { label: 'Điện thoại', value: phone === null ? 'chưa có' : formatPhone(phone) },
    ...said('Trình độ', trained.length === 0 ? null : trained.join(': ')),
    ...said('Nghề nghiệp', occupation),
    ...said('Chức vụ', officeHeld),
    ...said('Công nhận lần đầu', recognisedOn && formatDate(recognisedOn)),
  ];
}

function personalRows({ personal, movedAwayOn, changedBy, changedAt }: RollMediator): readonly Definition[] {
  return [
    ...said('Ngày sinh', personal?.birthDate ? formatDate(personal.birthDate) : null),
    ...said('Dân tộc', personal?.ethnicity ?? null),
    ...said('Địa chỉ', personal?.address ?? null),
    ...said('Chuyển đi từ', movedAwayOn && formatDate(movedAwayOn)),
    ...said('Ghi chú', personal?.note ?? null),
    ...said('Sửa lần cuối', changedBy && changedAt ? `${changedBy}, ${formatDateTime(changedAt)}` : null),
  ];
}
