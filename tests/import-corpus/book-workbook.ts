import type { IssueCode } from '@/lib/domain/import/issues';
import type { BookRecord, PartyRecord } from '@/lib/domain/import/records';
import { columnName, type Sheet, type Workbook } from '@/lib/domain/import/workbook';
import { Chance } from '@/tests/support/random';
import { typeDay, typeHeading, typeTick } from './handwriting';
import { HAMLETS, Names } from './invented';
import { SheetWriter, type Value } from './sheet-writer';

/** What a perfect reader finds in a made-up book of cases. */
export type BookTruth = {
  readonly workbook: Workbook;
  readonly rows: readonly { readonly row: number; readonly record: BookRecord }[];
  readonly issues: readonly { readonly row: number; readonly column: string; readonly code: IssueCode }[];
};

const YEAR = 2026;
const CONTENTS = [
  'Tranh chấp lối đi chung vào ngõ',
  'Hai hộ cãi nhau vì đổ rác',
  'Vợ chồng mâu thuẫn, cãi vã',
  'Trâu vào phá lúa, khoảng 50m2',
];
const AGREEMENTS = [
  'Hai bên xin lỗi nhau',
  'Ông A trả 5.000.000 đồng trước ngày 24/10/2026',
  'Giữ nguyên hiện trạng; không đổ rác',
];
const GUESTS = ['Ông Tạ Hữu Đăng - Hội Luật gia', 'Bà Lưu Thị Mến - Chi hội trưởng Phụ nữ'];

type Flaw =
  | 'NUMBER_REPEATED'
  | 'DATE_WITHOUT_YEAR'
  | 'MEDIATOR_MISSING'
  | 'PARTY_MISSING'
  | 'CONTENT_MISSING'
  | 'OUTCOME_BOTH'
  | 'DUPLICATE_IN_FILE'
  | 'DATE_IN_FUTURE';
const FLAWS: readonly Flaw[] = [
  'NUMBER_REPEATED',
  'DATE_WITHOUT_YEAR',
  'MEDIATOR_MISSING',
  'PARTY_MISSING',
  'CONTENT_MISSING',
  'OUTCOME_BOTH',
  'DUPLICATE_IN_FILE',
  'DATE_IN_FUTURE',
];

/** The columns of the official form (QĐ of 21/4/2014), and the shorter ones that communes make of them. */
const HEADINGS = {
  number: ['STT', 'TT', 'Số vụ việc'],
  team: ['Tổ hòa giải'],
  date: [
    'Ngày, tháng, năm nhận vụ, việc hòa giải',
    'Ngày nhận vụ việc',
    'Ngày tiếp nhận',
    'Ngày, tháng, năm',
  ],
  mediators: [
    'Họ và tên hòa giải viên, người được mời tham gia hòa giải (nếu có)',
    'Hòa giải viên',
    'Họ và tên hòa giải viên',
  ],
  parties: [
    'Họ tên, tuổi, địa chỉ các bên, người có quyền, nghĩa vụ liên quan (nếu có)',
    'Các bên tranh chấp',
    'Họ tên, tuổi, địa chỉ các bên',
  ],
  content: ['Nội dung chủ yếu của vụ, việc', 'Nội dung vụ việc', 'Tóm tắt nội dung'],
  agreement: ['Thỏa thuận của các bên (hoặc yêu cầu của mỗi bên) sau khi hòa giải', 'Thỏa thuận của các bên'],
  outcome: ['Kết quả hòa giải', 'Kết quả'],
  note: ['Ghi chú'],
} as const;
type Key = keyof typeof HEADINGS;

type Style = {
  readonly teams: 'headings' | 'column';
  readonly ticks: boolean;
  readonly merged: boolean;
  readonly hand: number;
};

/** Makes a book as some commune may keep it: same seed, same file. */
export function bookWorkbook(seed: number): BookTruth {
  const chance = new Chance(seed);
  const style: Style = {
    teams: chance.pick(['headings', 'headings', 'column']),
    ticks: chance.happens(0.7),
    merged: chance.happens(0.6),
    hand: chance.between(0, 5),
  };
  const page = new BookPage(chance, style);
  const sheet = page.write();
  return { workbook: { sheets: [sheet], encoding: 'utf-8' }, rows: page.rows, issues: page.issues };
}

class BookPage {
  readonly rows: { row: number; record: BookRecord }[] = [];
  readonly issues: { row: number; column: string; code: IssueCode }[] = [];
  private readonly writer = new SheetWriter(`Sổ ${YEAR}`);
  private readonly names: Names;
  private readonly columns = new Map<Key, number>();
  private row = 1;
  private width = 0;

  constructor(
    private readonly chance: Chance,
    private readonly style: Style,
  ) {
    this.names = new Names(chance);
    for (const key of Object.keys(HEADINGS) as Key[]) {
      if (key === 'team' && style.teams !== 'column') continue;
      this.columns.set(key, this.width);
      this.width += key === 'outcome' && style.ticks ? 2 : 1;
    }
  }

  write(): Sheet {
    const { chance, writer } = this;
    writer.put(this.row++, 0, 'SỔ THEO DÕI HOẠT ĐỘNG HÒA GIẢI Ở CƠ SỞ');
    if (chance.happens(0.5)) writer.put(this.row++, 0, 'Thành phố: Hải Phòng          Xã: An Thành');
    writer.put(this.row++, 0, `Năm ${YEAR}`);
    this.row += chance.between(0, 2);
    this.header();
    const count = chance.between(1, 4);
    for (let index = 0; index < count; index += 1) this.team(index);
    this.below();
    return writer.build();
  }

  private header(): void {
    const { style, writer, chance } = this;
    for (const [key, column] of this.columns) {
      writer.put(this.row, column, typeHeading(chance.pick(HEADINGS[key]), style.hand));
      if (style.ticks && style.merged && key !== 'outcome')
        writer.merge(this.row, column, this.row + 1, column);
    }
    if (style.ticks) {
      const column = this.columns.get('outcome') ?? 0;
      if (style.merged) writer.merge(this.row, column, this.row, column + 1);
      writer.put(this.row + 1, column, typeHeading(chance.pick(['Hòa giải thành', 'Thành']), style.hand));
      writer.put(
        this.row + 1,
        column + 1,
        typeHeading(chance.pick(['Hòa giải không thành', 'Không thành']), style.hand),
      );
      this.row += 1;
    }
    this.row += 1;
    if (chance.happens(0.5)) {
      for (let column = 0; column < this.width; column += 1) writer.put(this.row, column, `(${column + 1})`);
      this.row += 1;
    }
  }

  private team(index: number): void {
    const { chance, style } = this;
    const hamlet = HAMLETS[index] ?? 'Đông';
    const name = `Tổ hòa giải thôn ${hamlet}`;
    const roman = ['I', 'II', 'III', 'IV'][index] ?? 'V';
    if (style.teams === 'headings') {
      const headings = [
        `${roman}. ${name}`,
        `${roman}. ${name} (Quyển số 02, mở ngày 01/01/2026)`,
        `${roman}. ${name.toUpperCase()}`,
        name.replace('hòa', 'hoà'),
      ];
      this.writer.put(this.row++, 0, chance.pick(headings));
    }
    const mediators = Array.from({ length: 4 }, () => this.names.next());
    const count = chance.between(1, 6);
    for (let number = 1; number <= count; number += 1) {
      const record = this.trueCase(name, number, mediators);
      const flaw = chance.happens(0.15) ? chance.pick(FLAWS) : null;
      this.line(record, flaw, hamlet);
    }
  }

  private trueCase(team: string, number: number, mediators: readonly string[]): BookRecord {
    const { chance } = this;
    const outcome = chance.pick(['thanh', 'thanh', 'khong_thanh', null] as const);
    const day = String(chance.between(1, 28)).padStart(2, '0');
    return {
      team,
      number,
      receivedDate: chance.happens(0.1)
        ? `2025-12-${day}`
        : `${YEAR}-${String(chance.between(1, 10)).padStart(2, '0')}-${day}`,
      mediators: mediators.slice(0, chance.between(1, 3)),
      invitees: chance.happens(0.3) ? [chance.pick(GUESTS)] : [],
      parties: Array.from({ length: chance.between(2, 3) }, () => this.trueParty()),
      content: chance.pick(CONTENTS),
      agreement: outcome === null ? null : chance.pick(AGREEMENTS),
      outcome,
      note: chance.happens(0.2) ? 'Có lập văn bản hòa giải thành' : null,
    };
  }

  private trueParty(): PartyRecord {
    const { chance } = this;
    const old = chance.happens(0.5);
    const hamlet = chance.pick(HAMLETS);
    return {
      name: this.names.next(),
      age: old ? chance.between(18, 95) : null,
      birthYear: old ? null : chance.between(1935, 2005),
      address: chance.pick([
        `thôn ${hamlet}`,
        `xóm ${chance.between(1, 9)}, thôn ${hamlet}`,
        `thôn ${hamlet}, xã An Thành`,
      ]),
    };
  }

  private line(record: BookRecord, flaw: Flaw | null, hamlet: string): void {
    const earlier = this.rows.find((other) => other.record.team === record.team);
    if ((flaw === 'DUPLICATE_IN_FILE' || flaw === 'NUMBER_REPEATED') && !earlier)
      return this.line(record, null, hamlet);
    if (
      flaw === 'DUPLICATE_IN_FILE' &&
      earlier &&
      (earlier.record.parties.length === 0 || earlier.record.receivedDate === null)
    ) {
      return this.line(record, null, hamlet);
    }
    const shown = earlier ? shownFor(record, flaw, earlier.record) : shownFor(record, flaw, record);
    const row = this.row++;
    this.put(row, 'number', shown.number ?? '');
    this.put(row, 'team', this.style.teams === 'column' ? `Thôn ${hamlet}` : '');
    this.put(row, 'date', this.typedDate(shown, flaw));
    this.put(row, 'mediators', this.typedMediators(shown));
    this.put(row, 'parties', this.typedParties(shown.parties));
    this.put(row, 'content', shown.content ?? '');
    this.put(row, 'agreement', shown.agreement ?? '');
    this.outcome(row, shown, flaw);
    this.put(row, 'note', shown.note ?? '');
    this.rows.push({
      row,
      record:
        flaw === 'OUTCOME_BOTH'
          ? { ...shown, outcome: null }
          : flaw === 'DATE_IN_FUTURE'
            ? { ...shown, receivedDate: null }
            : shown,
    });
    if (flaw !== null) this.issues.push({ row, column: this.columnsOf(flaw), code: flaw });
  }

  private put(row: number, key: Key, value: Value, offset = 0): void {
    const column = this.columns.get(key);
    if (column !== undefined) this.writer.put(row, column + offset, value);
  }

  private typedDate(record: BookRecord, flaw: Flaw | null): Value {
    const day = record.receivedDate ?? '';
    const [, month = '', of = ''] = day.split('-');
    if (flaw === 'DATE_WITHOUT_YEAR') return `${Number(of)}/${Number(month)}`;
    return flaw === 'DATE_IN_FUTURE' ? '25/12/2026' : typeDay(day, this.chance);
  }

  private typedMediators({ mediators, invitees }: BookRecord): string {
    const { chance } = this;
    const mark = chance.pick<(name: string, index: number) => string>([
      (name) => name,
      (name) => `- ${name}`,
      (name, index) => `${index + 1}. ${name}`,
      (name, index) => (index === 0 ? `${name} (Tổ trưởng)` : name),
      (name) => `Ông ${name}`,
    ]);
    const guests = invitees.map((guest) => `Người được mời: ${guest}`);
    return [...mediators.map(mark), ...guests].join('\n');
  }

  private typedParties(parties: readonly PartyRecord[]): string {
    const style = this.chance.between(0, 3);
    return parties
      .map(({ name, age, birthYear, address }, index) => {
        const birth = age === null ? `sinh năm ${birthYear}` : `${age} tuổi`;
        const short = age === null ? `SN ${birthYear}` : `${age} tuổi`;
        const styles = [
          `${index + 1}. Ông ${name}, ${birth}, ${address}`,
          `Bà ${name} - ${short} - ${address}`,
          `- Bên ${'ABC'[index]}: Ông ${name} (${birth}), ${address}`,
          `${index + 1}) ${name}, ${birth}; địa chỉ: ${address}`,
        ];
        return styles[style] ?? '';
      })
      .join('\n');
  }

  private outcome(row: number, { outcome }: BookRecord, flaw: Flaw | null): void {
    const { style, chance } = this;
    if (!style.ticks) {
      const words =
        outcome === 'thanh'
          ? ['Thành', 'Hòa giải thành']
          : outcome === 'khong_thanh'
            ? ['Không thành', 'Hoà giải không thành']
            : ['', 'Đang giải quyết'];
      this.put(row, 'outcome', flaw === 'OUTCOME_BOTH' ? 'Thành và không thành' : chance.pick(words));
      return;
    }
    if (outcome === 'thanh' || flaw === 'OUTCOME_BOTH') this.put(row, 'outcome', typeTick(chance));
    if (outcome === 'khong_thanh' || flaw === 'OUTCOME_BOTH') this.put(row, 'outcome', typeTick(chance), 1);
  }

  private columnsOf(flaw: Flaw): string {
    const at = (key: Key, width = 1): string => {
      const from = this.columns.get(key) ?? 0;
      return width === 1 ? columnName(from) : `${columnName(from)}:${columnName(from + width - 1)}`;
    };
    switch (flaw) {
      case 'NUMBER_REPEATED':
        return at('number');
      case 'DATE_WITHOUT_YEAR':
      case 'DATE_IN_FUTURE':
        return at('date');
      case 'MEDIATOR_MISSING':
        return at('mediators');
      case 'PARTY_MISSING':
        return at('parties');
      case 'CONTENT_MISSING':
        return at('content');
      case 'OUTCOME_BOTH':
        return at('outcome', this.style.ticks ? 2 : 1);
      case 'DUPLICATE_IN_FILE':
        return at('date', 4);
    }
  }

  private below(): void {
    if (!this.chance.happens(0.6)) return;
    this.row += 1;
    this.writer.put(this.row++, this.width - 3, 'An Thành, ngày 15 tháng 11 năm 2026');
    this.writer.put(this.row++, this.width - 3, 'NGƯỜI TỔNG HỢP');
    this.writer.put(this.row + 2, this.width - 3, 'Lục Thị Ngần');
  }
}

/** The line as the book shows it: with what is left out, or with what another line says. */
function shownFor(record: BookRecord, flaw: Flaw | null, earlier: BookRecord): BookRecord {
  switch (flaw) {
    case 'NUMBER_REPEATED':
      return { ...record, number: earlier.number };
    case 'MEDIATOR_MISSING':
      return { ...record, mediators: [], invitees: [] };
    case 'PARTY_MISSING':
      return { ...record, parties: [] };
    case 'CONTENT_MISSING':
      return { ...record, content: null };
    case 'DUPLICATE_IN_FILE':
      return { ...record, receivedDate: earlier.receivedDate, parties: earlier.parties };
    case 'DATE_WITHOUT_YEAR':
      return {
        ...record,
        receivedDate: `${YEAR}${record.receivedDate?.slice(4)}`.replace('2026-12', '2026-10'),
      };
    default:
      return record;
  }
}
