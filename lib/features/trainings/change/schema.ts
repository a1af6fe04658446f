import { CLASS_KINDS, CLASS_STAGES } from '@/lib/domain/training/class-kind';
import { idList } from '@/lib/schema/choices';
import { optionalDate } from '@/lib/schema/date';
import { httpsAddress } from '@/lib/schema/https-address';
import { optionalNumber, version, wholeNumber } from '@/lib/schema/number';
import { optionalPhone } from '@/lib/schema/phone';
import { choice, uuid } from '@/lib/schema/reference';
import { oneLine, optionalText } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

/** Largest class that is believed: a conference of the city seats three hundred. */
const MOST_SEATS = 2000;
/** Most trainers of one class. */
const MOST_TRAINERS = 20;

/** All that is said of a class besides its sessions. */
export const ChangeClassInput = z.strictObject({
  classId: uuid(),
  version: version(),
  title: oneLine({ label: 'Tên lớp', max: 200 }),
  kind: choice(CLASS_KINDS, 'loại lớp'),
  stage: choice(CLASS_STAGES, 'giai đoạn'),
  minShare: wholeNumber({ label: 'phần trăm số buổi', min: 1, max: 100 }),
  capacity: optionalNumber({ label: 'số chỗ', min: 1, max: MOST_SEATS }),
  place: optionalText({ label: 'Nơi học', max: 200, lines: 'one' }),
  mapUrl: httpsAddress({ label: 'Đường dẫn bản đồ', max: 500 }),
  bring: optionalText({ label: 'Mang theo', max: 300 }),
  trainerIds: idList(MOST_TRAINERS),
  guestTrainers: optionalText({ label: 'Người dạy khác', max: 300 }),
  contactName: optionalText({ label: 'Người liên hệ', max: 120, lines: 'one' }),
  contactPhone: optionalPhone(),
  answerBy: optionalDate(),
});
export type ChangeClassInput = z.output<typeof ChangeClassInput>;
