import { COMMUNE_KIND_LABELS, type CommuneKind } from '@/lib/domain/units/unit-name';
import type { WrittenColumn, WrittenValue } from '@/lib/workbook/write/written-sheet';
import { writeWorkbook } from '@/lib/workbook/write-workbook';
import { Lottery } from '@/prisma/demo/chance/lottery';
import { Random } from '@/prisma/demo/chance/random';
import { inventPerson, inventPhone } from '@/prisma/demo/people/person';
import { nameNeighbourhoods } from '@/prisma/demo/places/neighbourhood-names';

/** A commune as the city's list names it. */
export type ListedCommune = { readonly kind: CommuneKind; readonly name: string };

/** Hà Nội's mediators, by order of magnitude. */
const PEOPLE = 32_000;
const IN_A_TEAM = 6;
const THIS_YEAR = 2026;

const COLUMNS: readonly WrittenColumn[] = [
  'STT',
  'Xã, phường',
  'Tổ hòa giải',
  'Họ và tên',
  'Năm sinh',
  'Giới tính',
  'Dân tộc',
  'Trình độ chuyên môn',
  'Chức vụ trong tổ',
  'Nghề nghiệp',
  'Nơi ở',
  'Điện thoại',
  'Số QĐ',
  'Ngày QĐ',
].map((header) => ({ header, width: 16, kind: header === 'Ngày QĐ' ? 'date' : 'text' }));

const QUALIFICATIONS = new Lottery([
  ['Cử nhân Luật', 3],
  ['Đại học Sư phạm', 15],
  ['Trung cấp Kế toán', 20],
  ['12/12', 62],
]);
const OCCUPATIONS = new Lottery([
  ['Hưu trí', 45],
  ['Nông dân', 25],
  ['Buôn bán', 15],
  ['Giáo viên', 15],
]);

type Line = readonly WrittenValue[];

function* teamLines(
  random: Random,
  { commune, place, team, size }: { commune: string; place: string; team: string; size: number },
): Generator<Line> {
  const decision = [
    `${random.between(1, 400)}/QĐ-UBND`,
    `2025-${random.between(10, 12)}-${random.between(10, 28)}`,
  ];
  for (let seat = 0; seat < size; seat += 1) {
    const sex = random.chance(0.66) ? 'male' : 'female';
    const birthYear = random.between(THIS_YEAR - 75, THIS_YEAR - 32);
    yield [
      commune,
      team,
      inventPerson(random, THIS_YEAR, { sex, birthYear }).name,
      String(birthYear),
      sex === 'male' ? 'Nam' : 'Nữ',
      'Kinh',
      QUALIFICATIONS.draw(random),
      seat === 0 ? 'Tổ trưởng' : 'Hòa giải viên',
      OCCUPATIONS.draw(random),
      place,
      inventPhone(random),
      ...decision,
    ];
  }
}

function* communeLines({ kind, name }: ListedCommune, people: number): Generator<Line> {
  const random = new Random(`bench/${kind}/${name}`);
  const commune = `${COMMUNE_KIND_LABELS[kind]} ${name}`;
  const places = nameNeighbourhoods(random, Math.ceil(people / IN_A_TEAM), kind !== 'commune');
  for (const [index, { name: place, teamName: team }] of places.entries()) {
    const size = Math.min(IN_A_TEAM, people - index * IN_A_TEAM);
    yield* teamLines(random, { commune, place, team, size });
  }
}

function* allLines(communes: readonly ListedCommune[], people: number): Generator<Line> {
  const share = Math.ceil(people / communes.length);
  let number = 0;
  for (const commune of communes) {
    for (const line of communeLines(commune, Math.min(share, people - number))) {
      number += 1;
      yield [String(number), ...line];
    }
  }
}

/** The workbook in which a city keeps its whole roll: one sheet, a column that says whose each row is, invented people. */
export async function writeCityRoll(
  communes: readonly ListedCommune[],
  people = PEOPLE,
): Promise<Uint8Array<ArrayBuffer>> {
  const sheet = {
    name: 'Danh sách',
    captions: ['Danh sách hòa giải viên toàn thành phố'],
    columns: COLUMNS,
    rows: allLines(communes, people),
  };
  return new Uint8Array(await new Response(writeWorkbook([sheet])).arrayBuffer());
}
