import type { Day } from '../chance/days';
import { Lottery } from '../chance/lottery';
import { Random } from '../chance/random';
import type { Member } from '../places/commune';
import { inventPhone } from './person';

/** What a commune writes down about a person besides the five inputs. */
export interface RollDetails {
  readonly phone: string | null;
  readonly officeHeld: string | null;
  readonly occupation: string | null;
  readonly qualificationNote: string;
  /** Elected, but the chairman has not decided yet. */
  readonly isWaiting: boolean;
  readonly movedAwayOn: Day | null;
  /** A leaving decided for a day ahead. */
  readonly leavesOn: Day | null;
}

const OFFICES = new Lottery<string | null>([
  ['Trưởng ban công tác Mặt trận', 16],
  ['Trưởng thôn, tổ trưởng tổ dân phố', 15],
  ['Bí thư chi bộ', 10],
  ['Chi hội trưởng Phụ nữ', 15],
  ['Hội Cựu chiến binh', 13],
  ['Hội Nông dân', 10],
  ['Hội Người cao tuổi', 10],
  ['Đoàn Thanh niên', 4],
  [null, 7],
]);
const OCCUPATIONS = new Lottery<string>([
  ['Hưu trí', 45],
  ['Nông dân', 25],
  ['Buôn bán', 15],
  ['Giáo viên', 8],
  ['Công nhân', 7],
]);
const NOTES: Readonly<Record<Member['qualification'], Lottery<string>>> = {
  law: new Lottery([
    ['Cử nhân Luật', 3],
    ['Trung cấp Luật', 1],
  ]),
  other: new Lottery([
    ['Đại học Sư phạm', 3],
    ['Cao đẳng Y tế', 2],
    ['Trung cấp Kế toán', 3],
    ['Kỹ sư Xây dựng', 1],
  ]),
  untrained: new Lottery([
    ['12/12', 3],
    ['10/10', 2],
    ['THCS', 1],
  ]),
};

/** Defects and plans that the radar should find. */
const WITHOUT_PHONE = 0.03;
const WAITING = 0.006;
const MOVED_AWAY = 0.004;
const LEAVING_SOON = 0.006;

/** Drawn from a source of the person's own: the story of cases does not change when the roll tells more. */
export function detailsOf(member: Member, today: Day): RollDetails {
  const random = new Random(`roll/${member.mediatorId}`);
  const isServing = member.until === null;
  return {
    phone: random.chance(WITHOUT_PHONE) ? null : inventPhone(random),
    officeHeld: OFFICES.draw(random),
    occupation: OCCUPATIONS.draw(random),
    qualificationNote: NOTES[member.qualification].draw(random),
    isWaiting: isServing && !member.isLeader && random.chance(WAITING),
    movedAwayOn: isServing && random.chance(MOVED_AWAY) ? today - random.between(5, 90) : null,
    leavesOn: isServing && random.chance(LEAVING_SOON) ? today + random.between(3, 45) : null,
  };
}
