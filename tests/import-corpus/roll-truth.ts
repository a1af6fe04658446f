import type { RollRecord } from '@/lib/domain/import/records';
import type { Chance } from '@/tests/support/random';
import { dayIn, DECISIONS, HAMLETS, Names, phoneOf, QUALIFICATIONS } from './invented';

/** A team as it truly is, with how a sub-heading may name it. */
export type TrueTeam = {
  readonly name: string;
  readonly hamlets: readonly string[];
  readonly headings: readonly string[];
  readonly members: readonly RollRecord[];
};

/** Teams that lack nothing: a leader, a woman, three people or more. What is wrong with a file is put in later. */
export function trueTeams(chance: Chance): readonly TrueTeam[] {
  const names = new Names(chance);
  const byNumber = chance.happens(0.6);
  const count = chance.between(2, 5);
  return Array.from({ length: count }, (_, index) => {
    const place = byNumber ? numberedTeam(index + 1, chance) : hamletTeam(index, chance);
    const decision = chance.pick(DECISIONS);
    const size = chance.between(3, 7);
    const members = Array.from({ length: size }, (__, order) =>
      truePerson(names, chance, { ...place, order, decision }),
    );
    return { ...place, members };
  });
}

function numberedTeam(number: number, chance: Chance): Omit<TrueTeam, 'members'> {
  const first = number * 2 + 10;
  const two = chance.happens(0.3);
  const hamlets = two ? [`TDP ${first}`, `TDP ${first + 1}`] : [`TDP ${first}`];
  const name = `Tổ hòa giải số ${number}`;
  const place = two
    ? chance.pick([
        `TDP ${first}, ${first + 1}`,
        `TDP ${first}+${first + 1}`,
        `Tổ dân phố số ${first} và số ${first + 1}`,
      ])
    : chance.pick([`TDP ${first}`, `Tổ dân phố ${first}`, `TDP số ${first}`]);
  return {
    name,
    hamlets,
    headings: [
      `${name} - ${place}`,
      `${name} – ${place}`,
      `${name}: ${place}`,
      `${name} (${place})`,
      `Tổ hoà giải số  ${number} - ${place}`,
      `TỔ HÒA GIẢI SỐ 0${number} - ${place.toUpperCase()}`,
      `${place} - Tổ HG số ${number}`,
    ],
  };
}

function hamletTeam(index: number, chance: Chance): Omit<TrueTeam, 'members'> {
  const kind = chance.pick(['thôn', 'xóm', 'khu phố']);
  const hamlet = HAMLETS[index] ?? 'Đông';
  const name = `Tổ hòa giải ${kind} ${hamlet}`;
  return {
    name,
    hamlets: [`${kind} ${hamlet}`],
    headings: [
      name,
      `${'I'.repeat(index + 1)}. ${name}`,
      `${index + 1}. ${name} (Quyển số 01)`,
      `${index + 1}) ${name}: 7 người`,
      `TỔ HOÀ GIẢI ${kind.toUpperCase()} ${hamlet.toUpperCase()}`,
    ],
  };
}

function truePerson(
  names: Names,
  chance: Chance,
  place: {
    readonly name: string;
    readonly hamlets: readonly string[];
    readonly order: number;
    readonly decision: readonly [string, string];
  },
): RollRecord {
  const birthDate = chance.happens(0.3) ? dayIn(chance.between(1945, 2000), chance) : null;
  const [qualification, qualificationClass] = chance.pick(QUALIFICATIONS);
  return {
    team: place.name,
    hamlets: place.hamlets,
    fullName: names.next(),
    birthYear: birthDate === null ? chance.between(1945, 2000) : Number(birthDate.slice(0, 4)),
    birthDate,
    // The second of each team is a woman (Luật, Điều 12), the first leads.
    sex: place.order === 1 || chance.happens(0.3) ? 'nu' : 'nam',
    ethnicity: chance.pick(['Kinh', 'Kinh', 'Kinh', 'Tày', 'Mường']),
    qualification,
    qualificationClass,
    role: place.order === 0 ? 'to_truong' : 'to_vien',
    occupation: null,
    address: `Số ${chance.between(1, 200)}, ngõ ${chance.between(1, 90)} đường Láng`,
    phone: phoneOf(chance),
    otherPhone: null,
    decisionNumber: place.decision[0],
    decisionDate: place.decision[1],
    note: chance.happens(0.3) ? chance.pick(['CCB', 'Bí thư chi bộ', 'Tổ trưởng TDP', 'Hội NCT']) : null,
  };
}
