import { foldVietnamese } from '@/lib/schema/fold';
import { dayOf, isoOf, yearOf, type Day } from '../chance/days';
import { Lottery } from '../chance/lottery';
import { Random } from '../chance/random';
import type { RowSink } from '../loading/tables';
import { inventPerson, inventPhone } from '../people/person';
import type { Commune } from '../places/commune';
import { idOn } from './rows';

const KINDS = new Lottery<readonly [kind: string, organisation: string]>([
  [['police', 'Công an xã, phường'], 4],
  [['legal_official', 'Ủy ban nhân dân xã, phường'], 3],
  [['lawyer', 'Đoàn Luật sư'], 2],
  [['jurist', 'Hội Luật gia'], 2],
  [['former_judge', 'Tòa án nhân dân khu vực'], 1],
  [['peoples_assessor', 'Tòa án nhân dân khu vực'], 1],
]);
const ACTIVITIES = new Lottery<readonly [kind: 'advice' | 'training' | 'joint_mediation', note: string]>([
  [['advice', 'Tư vấn về ranh giới đất'], 3],
  [['advice', 'Tư vấn về thừa kế'], 2],
  [['joint_mediation', 'Cùng dự buổi hòa giải'], 2],
  [['training', 'Nói chuyện với tổ về quy định mới'], 2],
]);
const LINKS_SINCE = dayOf('2025-09-01');
/** Of the teams of a commune that finds supporters as most do. */
const LINKED = 0.12;
const ACTIVE_THIS_YEAR = 0.8;
const ACTIVE_LAST_YEAR = 0.5;

/** The supporters of a commune, the teams they support, and what they did there. */
export function writeSupport(rows: RowSink, commune: Commune, today: Day): void {
  const random = new Random(`support/${commune.id}`);
  const place = { city_id: commune.cityId, commune_id: commune.id };
  const supporterIds = Array.from({ length: random.between(1, 3) }, () => {
    const [kind, organisation] = KINDS.draw(random);
    const { name } = inventPerson(random, yearOf(today), {
      sex: random.chance(0.6) ? 'male' : 'female',
      birthYear: yearOf(today) - random.between(32, 66),
    });
    const id = idOn(random, LINKS_SINCE);
    rows.write('supporter', {
      ...place,
      id,
      full_name: name,
      search_name: foldVietnamese(name),
      kind,
      organisation,
      phone: inventPhone(random),
      valid_from: isoOf(LINKS_SINCE),
    });
    return id;
  });
  const share = LINKED * (0.4 + random.unit() * 1.2);
  for (const team of commune.teams) {
    if (!random.chance(share)) continue;
    const supporter = { ...place, team_id: team.id, supporter_id: random.pick(supporterIds) };
    rows.write('supporter_link', {
      ...supporter,
      valid_from: isoOf(Math.max(LINKS_SINCE, team.foundedOn)),
      recorded_by: commune.officer.name,
    });
    const act = (from: Day, to: Day): void => {
      const [kind, note] = ACTIVITIES.draw(random);
      const day = random.between(from, to);
      rows.write('support_activity', {
        ...supporter,
        id: idOn(random, day),
        kind,
        happened_on: isoOf(day),
        note,
        recorded_by: commune.officer.name,
      });
    };
    const newYear = dayOf(`${yearOf(today)}-01-01`);
    if (random.chance(ACTIVE_LAST_YEAR)) act(LINKS_SINCE, newYear - 1);
    if (random.chance(ACTIVE_THIS_YEAR) && today - 1 > newYear) act(newYear, today - 1);
  }
}
