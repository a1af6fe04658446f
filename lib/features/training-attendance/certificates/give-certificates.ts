import 'server-only';
import { certificateNumbers } from '@/lib/domain/training/certificate-number';
import { listGivenNumbers, lockNumbers } from '@/lib/features/training-attendance/certificates/given-numbers';
import { listCompleted } from '@/lib/features/training-attendance/certificates/list-completed';
import type { CertificatesInput } from '@/lib/features/training-attendance/certificates/schema';
import { getKeptClass } from '@/lib/features/training-attendance/class/class-head';
import { someNames } from '@/lib/features/training-attendance/class/sentences';
import { formatDate } from '@/lib/format/date';
import { formatCount } from '@/lib/format/number';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';

/** Gives everybody who completed the class and has no certificate a number of their own, running on from the first. */
export async function giveCertificates(
  { tx, actor, today }: Context,
  { classId, from, sign, on }: CertificatesInput,
): Promise<Outcome<{ readonly classId: string; readonly given: number }>> {
  const head = await getKeptClass(tx, actor, classId);
  if (on > today) return refused('ahead', `Ngày này ở tương lai. Hôm nay là ${formatDate(today)}.`, 'on');
  await lockNumbers(tx, head);
  const open = (await listCompleted(tx, classId)).filter(
    ({ certificateNumber }) => certificateNumber === null,
  );
  if (open.length === 0) return refused('nobody', 'Ai học đủ buổi cũng đã có số giấy chứng nhận.');
  const tooEarly = open.find(({ completedOn }) => completedOn > on);
  if (tooEarly)
    return refused(
      'before_completion',
      `${tooEarly.fullName} học đủ buổi ngày ${formatDate(tooEarly.completedOn)}. Ngày cấp không thể sớm hơn.`,
      'on',
    );
  const numbers = certificateNumbers(from, open.length, sign);
  const given = new Set(await listGivenNumbers(tx, head, on));
  const taken = numbers.filter((number) => given.has(number));
  if (taken.length > 0)
    return refused('taken', `Trong năm đã cấp số ${someNames(taken)}. Chọn số đầu tiên khác.`, 'from');
  await tx.$executeRaw`
    UPDATE training_attendee a SET certificate_number = n.number, certificate_on = ${on}::date
      FROM unnest(${open.map(({ mediatorId }) => mediatorId)}::uuid[], ${numbers}::text[]) AS n (mediator_id, number)
     WHERE a.city_id = scope_city() AND a.class_id = ${classId}::uuid AND a.mediator_id = n.mediator_id`;
  return done({
    value: { classId, given: open.length },
    message: `Đã cấp ${formatCount(open.length)} số, từ ${numbers[0] ?? ''} đến ${numbers.at(-1) ?? ''}.`,
    audit: {
      action: 'training.certified',
      subject: 'training_class',
      subjectId: classId,
      detail: { people: open.length, from: numbers[0] ?? '', to: numbers.at(-1) ?? '' },
    },
  });
}
