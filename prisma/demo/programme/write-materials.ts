import { dayOf, isoOf, type Day } from '../chance/days';
import { Random } from '../chance/random';
import type { RowSink } from '../loading/tables';
import type { Commune } from '../places/commune';
import { idOn } from './rows';

/** A version of the city's official set. */
export interface OfficialVersion {
  readonly id: string;
  readonly publishedOn: Day;
  /** When communes handed it out. */
  readonly handedOutOn: Day;
}

const VERSIONS = [
  { label: 'năm 2025', publishedOn: dayOf('2025-09-01'), handedOutOn: dayOf('2025-10-15') },
  { label: 'năm 2026', publishedOn: dayOf('2026-04-01'), handedOutOn: dayOf('2026-05-20') },
] as const;

const DOCUMENTS: readonly { readonly title: string; readonly body: string }[] = [
  {
    title: 'Phần 1. Pháp luật về hòa giải ở cơ sở',
    body: 'Phạm vi hòa giải, nguyên tắc hòa giải, quyền và nghĩa vụ của các bên (Luật Hòa giải ở cơ sở, Điều 3, 4, 17).\n\nHòa giải viên tôn trọng sự tự nguyện của các bên, giữ bí mật thông tin đời tư và không ép buộc.',
  },
  {
    title: 'Phần 2. Kỹ năng tiếp nhận và phân tích vụ việc',
    body: 'Nghe hết, hỏi mở, ghi điều đã rõ và điều còn thiếu. Xác định vụ việc thuộc phạm vi hòa giải hay phải báo cơ quan có thẩm quyền (Điều 3 khoản 1).',
  },
  {
    title: 'Phần 3. Kỹ năng hòa giải tranh chấp phức tạp',
    body: 'Chuẩn bị buổi hòa giải, mời người có uy tín, tách vấn đề, tìm lợi ích chung, lập biên bản khi các bên thỏa thuận.',
  },
];

const HANDED_OUT = 0.9;
const OPENED = 0.12;
/** Communes that gave each team a parcel besides. */
const THROUGH_TEAMS = 0.25;

/** The city's official set with its versions and documents. */
export function writeOfficialSet(rows: RowSink, cityId: string): readonly OfficialVersion[] {
  const random = new Random(`materials/${cityId}`);
  const setId = idOn(random, dayOf('2025-08-20'));
  const place = { city_id: cityId, commune_id: null };
  rows.write('material_set', {
    ...place,
    id: setId,
    title: 'Bộ tài liệu bồi dưỡng kiến thức, kỹ năng hòa giải ở cơ sở',
    official: true,
  });
  return VERSIONS.map(({ label, publishedOn, handedOutOn }) => {
    const id = idOn(random, publishedOn);
    rows.write('material_version', { ...place, id, set_id: setId, label, published_on: isoOf(publishedOn) });
    for (const [position, { title, body }] of DOCUMENTS.entries())
      rows.write('material_document', {
        ...place,
        id: idOn(random, publishedOn),
        version_id: id,
        position,
        title,
        body,
      });
    return { id, publishedOn, handedOutOn };
  });
}

const TRAINERS_RECEIVED = 0.88;

/** The set as trainers received it; a few did not yet. @param place the city's own trainers have no commune */
export function writeTrainerReceipt(
  rows: RowSink,
  random: Random,
  place: { readonly cityId: string; readonly communeId: string | null },
  { versions, trainerId }: { readonly versions: readonly OfficialVersion[]; readonly trainerId: string },
): void {
  const newest = versions.at(-1);
  if (!newest || !random.chance(TRAINERS_RECEIVED)) return;
  rows.write('material_receipt', {
    city_id: place.cityId,
    id: idOn(random, newest.handedOutOn),
    version_id: newest.id,
    commune_id: place.communeId,
    team_id: null,
    mediator_id: null,
    trainer_id: trainerId,
    way: 'printed',
    received_on: isoOf(newest.publishedOn + 10),
    copies: 1,
    recorded_by: 'Sở Tư pháp',
  });
}

/** Who of a commune received the set, and who opened it on line. */
export function writeReceipts(rows: RowSink, commune: Commune, versions: readonly OfficialVersion[]): void {
  const random = new Random(`receipts/${commune.id}`);
  const handsOut = HANDED_OUT - random.unit() * 0.25;
  const throughTeams = random.chance(THROUGH_TEAMS);
  const place = { city_id: commune.cityId, commune_id: commune.id, trainer_id: null, copies: 1 };
  for (const { id, publishedOn, handedOutOn } of versions) {
    for (const team of commune.teams) {
      const received = (mediatorId: string | null, way: 'printed' | 'opened' | 'team', on: Day): void =>
        rows.write('material_receipt', {
          ...place,
          id: idOn(random, on),
          version_id: id,
          team_id: team.id,
          mediator_id: mediatorId,
          way,
          received_on: isoOf(on),
          recorded_by: way === 'opened' ? null : commune.officer.name,
        });
      if (throughTeams) received(null, 'team', handedOutOn);
      for (const { mediatorId, since, until } of team.members) {
        if (until !== null || since > handedOutOn) continue;
        if (random.chance(handsOut)) received(mediatorId, 'printed', handedOutOn);
        if (random.chance(OPENED)) received(mediatorId, 'opened', publishedOn + random.between(5, 120));
      }
    }
  }
}
