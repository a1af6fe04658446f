import type { IssueCode } from '@/lib/domain/import/issues';
import type { RollRecord } from '@/lib/domain/import/records';
import { columnName, type Sheet, type Workbook } from '@/lib/domain/import/workbook';
import { Chance } from '@/tests/support/random';
import { typeBirth, typeDay, typeDecision, typeHeading, typeName, typePhone, typeTick } from './handwriting';
import { plantedIn, type Planted } from './planted';
import { trueTeams, type TrueTeam } from './roll-truth';
import { SheetWriter, type Value } from './sheet-writer';

/** What a perfect reader finds in a made-up file. */
export type RollTruth = {
  readonly workbook: Workbook;
  readonly rows: readonly { readonly sheet: string; readonly row: number; readonly record: RollRecord }[];
  readonly issues: readonly {
    readonly sheet: string;
    readonly row: number | null;
    readonly column: string | null;
    readonly code: IssueCode;
  }[];
  readonly teams: readonly string[];
};

type Key =
  | 'number'
  | 'team'
  | 'name'
  | 'birth'
  | 'sex'
  | 'ethnicity'
  | 'qualification'
  | 'role'
  | 'address'
  | 'phone'
  | 'decision'
  | 'note';

const HEADINGS: Readonly<Record<Key, readonly string[]>> = {
  number: ['STT', 'TT', 'Số TT'],
  team: ['Tổ hòa giải', 'Tên tổ hòa giải', 'Thuộc tổ hòa giải'],
  name: ['Họ và tên', 'Họ tên', 'Họ và tên hòa giải viên', 'Họ, chữ đệm và tên'],
  birth: ['Năm sinh', 'Ngày, tháng, năm sinh', 'Ngày sinh'],
  sex: ['Giới tính'],
  ethnicity: ['Dân tộc', 'Thành phần dân tộc'],
  qualification: ['Trình độ chuyên môn', 'Trình độ', 'Trình độ CMNV'],
  role: ['Chức vụ', 'Chức danh trong tổ', 'Chức vụ trong tổ hòa giải'],
  address: ['Nơi ở hiện nay', 'Địa chỉ', 'Nơi thường trú'],
  phone: ['Số điện thoại', 'SĐT', 'Điện thoại di động'],
  decision: ['Quyết định công nhận (số, ngày)', 'Quyết định công nhận', 'Số, ngày quyết định'],
  note: ['Ghi chú'],
};

const TITLES = [
  'ỦY BAN NHÂN DÂN',
  'PHƯỜNG LÁNG',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'DANH SÁCH TỔ HÒA GIẢI VÀ HÒA GIẢI VIÊN Ở CƠ SỞ',
  '(Tính đến ngày 30/9/2026)',
];

type Style = {
  readonly teams: 'headings' | 'column' | 'merged_column' | 'sheets';
  readonly sex: 'ticks' | 'word' | 'women' | 'births';
  readonly decision: 'one' | 'two' | 'merged' | 'nt';
  readonly merged: boolean;
  readonly hand: number;
  readonly keys: readonly Key[];
};

function styleOf(chance: Chance): Style {
  const teams = chance.pick<Style['teams']>(['headings', 'headings', 'column', 'merged_column', 'sheets']);
  const optional: readonly Key[] = [
    'ethnicity',
    'qualification',
    'role',
    'address',
    'phone',
    'decision',
    'note',
  ];
  const keys: Key[] = [
    'number',
    ...(teams === 'column' || teams === 'merged_column' ? (['team'] as const) : []),
    'name',
    'birth',
    'sex',
    ...optional.filter(() => chance.happens(0.85)),
  ];
  return {
    teams,
    sex: chance.pick<Style['sex']>(['ticks', 'ticks', 'word', 'women', 'births']),
    decision: chance.pick<Style['decision']>(['one', 'two', 'merged', 'nt']),
    merged: chance.happens(0.6),
    hand: chance.between(0, 5),
    keys: chance.happens(0.5) ? keys : shuffled(keys, chance),
  };
}

function shuffled<T>(items: readonly T[], chance: Chance): T[] {
  const left = [...items];
  return Array.from(
    { length: items.length },
    () => left.splice(chance.between(0, left.length - 1), 1)[0] as T,
  );
}

/** How many columns each part of the table takes, and their sub-headings. */
const subHeadings = (key: Key, style: Style): readonly string[] => {
  if (key === 'sex' && style.sex === 'ticks') return ['Nam', 'Nữ'];
  if (key === 'birth' && style.sex === 'births') return ['Nam', 'Nữ'];
  if (key === 'decision' && style.decision === 'two') return ['Số', 'Ngày'];
  return [];
};

/** Makes a roll as some commune may keep it: same seed, same file. */
export function rollWorkbook(seed: number): RollTruth {
  const chance = new Chance(seed);
  const style = styleOf(chance);
  const teams = trueTeams(chance);
  const planted = plantedIn(teams, chance, style);
  const rows: RollTruth['rows'][number][] = [];
  const issues: RollTruth['issues'][number][] = [];
  const sheets: Sheet[] = [];
  if (chance.happens(0.3)) sheets.push(cover());
  const groups = style.teams === 'sheets' ? planted.map((team) => [team]) : [planted];
  groups.forEach((group, index) => {
    const name = style.teams === 'sheets' ? `Sheet${index + 1}` : 'DS HGV';
    const table = new RollTable(new SheetWriter(name), name, style, chance);
    table.write(group);
    sheets.push(table.writer.build());
    rows.push(...table.rows);
    issues.push(...table.issues);
  });
  return { workbook: { sheets, encoding: 'utf-8' }, rows, issues, teams: teams.map(({ name }) => name) };
}

function cover(): Sheet {
  const writer = new SheetWriter('Bìa');
  writer.put(3, 2, 'DANH SÁCH HÒA GIẢI VIÊN');
  writer.put(5, 2, 'Phường Láng - Năm 2026');
  return writer.build();
}

class RollTable {
  readonly rows: RollTruth['rows'][number][] = [];
  readonly issues: RollTruth['issues'][number][] = [];
  private readonly columns = new Map<string, number>();
  private width = 0;
  private row = 1;

  constructor(
    readonly writer: SheetWriter,
    private readonly sheet: string,
    private readonly style: Style,
    private readonly chance: Chance,
  ) {
    for (const key of style.keys) {
      if (key === 'sex' && style.sex === 'births') continue;
      const parts = subHeadings(key, style);
      this.columns.set(key, this.width);
      this.width += Math.max(1, parts.length);
    }
  }

  write(teams: readonly Planted[]): void {
    this.titles(teams);
    this.header();
    teams.forEach((team) => this.team(team));
    this.below(teams);
  }

  private titles(teams: readonly Planted[]): void {
    for (const title of TITLES.slice(0, this.chance.between(0, TITLES.length))) {
      this.writer.put(this.row, 0, title);
      this.writer.merge(this.row, 0, this.row, Math.max(1, this.width - 1));
      this.row += 1;
    }
    const [only] = teams;
    if (this.style.teams === 'sheets' && only) this.writer.put(this.row++, 0, only.team.headings[0] ?? '');
    this.row += this.chance.between(0, 2);
  }

  private header(): void {
    const { style, writer } = this;
    const two = style.keys.some((key) => this.columns.has(key) && subHeadings(key, style).length > 0);
    for (const [key, column] of this.columns) {
      const parts = subHeadings(key as Key, style);
      const heading = key === 'sex' && style.sex === 'women' ? 'Nữ' : this.chance.pick(HEADINGS[key as Key]);
      writer.put(this.row, column, typeHeading(heading, style.hand));
      parts.forEach((part, index) => writer.put(this.row + 1, column + index, typeHeading(part, style.hand)));
      if (style.merged && parts.length > 0)
        writer.merge(this.row, column, this.row, column + parts.length - 1);
      if (style.merged && two && parts.length === 0) writer.merge(this.row, column, this.row + 1, column);
    }
    this.row += two ? 2 : 1;
    if (this.chance.happens(0.4)) {
      for (let column = 0; column < this.width; column += 1) writer.put(this.row, column, `(${column + 1})`);
      this.row += 1;
    }
  }

  private team({ team, people, flaws }: Planted): void {
    const { style, chance, writer } = this;
    let heading: number | null = null;
    if (style.teams === 'headings') {
      heading = this.row++;
      writer.put(heading, 0, chance.pick(team.headings));
      if (chance.happens(0.7)) writer.merge(heading, 0, heading, this.width - 1);
    }
    const first = this.row;
    people.forEach((person, index) => this.person(person, index, team));
    const last = this.row - 1;
    if (style.decision === 'merged' && this.columns.has('decision')) {
      const column = this.columns.get('decision') ?? 0;
      writer.merge(first, column, last, column);
    }
    if (style.teams === 'merged_column') {
      const column = this.columns.get('team') ?? 0;
      writer.merge(first, column, last, column);
    }
    for (const code of flaws) {
      const known = code !== 'TEAM_NO_LEADER' || this.columns.has('role');
      if (known) this.issues.push({ sheet: this.sheet, row: heading, column: null, code });
    }
    if (style.teams === 'headings' && chance.happens(0.15))
      writer.put(this.row++, 0, `Cộng: ${people.length} người`);
  }

  private person(person: Planted['people'][number], index: number, team: TrueTeam): void {
    const { chance, style } = this;
    const { record, flaw } = person;
    const row = this.row++;
    if (chance.happens(0.02)) {
      this.writer.hide(row);
      this.issues.push({ sheet: this.sheet, row, column: null, code: 'HIDDEN_ROW' });
    }
    const put = (key: Key, value: Value, offset = 0): void => {
      const column = this.columns.get(key);
      if (column !== undefined) this.writer.put(row, column + offset, value);
    };
    put('number', chance.happens(0.8) ? index + 1 : String(index + 1));
    if (style.teams === 'column' || index === 0) put('team', team.headings[0] ?? team.name);
    put(
      'name',
      flaw === 'DUPLICATE_IN_FILE' ? record.fullName.toUpperCase() : typeName(record.fullName, chance),
    );
    this.sexAndBirth(record, flaw, put);
    put('ethnicity', chance.happens(0.1) ? (record.ethnicity ?? '').toLowerCase() : (record.ethnicity ?? ''));
    put('qualification', record.qualification ?? '');
    put(
      'role',
      record.role === 'to_truong'
        ? chance.pick(['Tổ trưởng', 'tổ trưởng', 'Tổ Trưởng'])
        : chance.pick(['Tổ viên', 'tổ viên ', 'HGV']),
    );
    put('address', record.address ?? '');
    put('phone', flaw === 'PHONE_INVALID' ? '0951.23.45' : typePhone(record.phone ?? '', chance));
    this.decision(record, index, put);
    put('note', record.note ?? '');
    if (flaw !== null) this.flaw(row, flaw);
    this.rows.push({ sheet: this.sheet, row, record: this.visible(record, flaw) });
  }

  private sexAndBirth(
    record: RollRecord,
    flaw: Planted['people'][number]['flaw'],
    put: (key: Key, value: Value, offset?: number) => void,
  ): void {
    const { style, chance } = this;
    const woman = record.sex === 'nu';
    const birth: Value =
      flaw === 'BIRTH_YEAR_INVALID' ? 195 : typeBirth(record.birthYear ?? 0, record.birthDate, chance);
    put('birth', birth, style.sex === 'births' && woman ? 1 : 0);
    if (flaw === 'SEX_MISSING') return;
    if (style.sex === 'word')
      put('sex', woman ? chance.pick(['Nữ', 'nữ', 'NỮ']) : chance.pick(['Nam', 'nam ', 'NAM']));
    if (style.sex === 'ticks') put('sex', typeTick(chance), woman ? 1 : 0);
    if (style.sex === 'women' && woman) put('sex', typeTick(chance));
  }

  private decision(
    record: RollRecord,
    index: number,
    put: (key: Key, value: Value, offset?: number) => void,
  ): void {
    const { style, chance } = this;
    const [number, day] = [record.decisionNumber ?? '', record.decisionDate ?? ''];
    if (style.decision === 'two') {
      put('decision', number);
      put('decision', typeDay(day, chance), 1);
    } else if (style.decision === 'nt' && index > 0)
      put('decision', chance.pick(['nt', '-nt-', 'như trên', '"']));
    else if (style.decision !== 'merged' || index === 0) put('decision', typeDecision(number, day, chance));
  }

  private flaw(row: number, code: NonNullable<Planted['people'][number]['flaw']>): void {
    const key: Readonly<Record<typeof code, Key>> = {
      SEX_MISSING: 'sex',
      BIRTH_YEAR_INVALID: 'birth',
      PHONE_INVALID: 'phone',
      DUPLICATE_IN_FILE: 'name',
    };
    const from = this.columns.get(key[code]);
    if (from === undefined) return;
    const width = Math.max(1, subHeadings(key[code], this.style).length);
    const column = width === 1 ? columnName(from) : `${columnName(from)}:${columnName(from + width - 1)}`;
    this.issues.push({ sheet: this.sheet, row, column, code });
  }

  /** What the file lets one know of a person: no column, no fact. */
  private visible(record: RollRecord, flaw: Planted['people'][number]['flaw']): RollRecord {
    const has = (key: Key): boolean => this.columns.has(key);
    return {
      ...record,
      birthYear: flaw === 'BIRTH_YEAR_INVALID' ? null : record.birthYear,
      birthDate: flaw === 'BIRTH_YEAR_INVALID' ? null : record.birthDate,
      sex: flaw === 'SEX_MISSING' ? null : record.sex,
      ethnicity: has('ethnicity') ? record.ethnicity : null,
      qualification: has('qualification') ? record.qualification : null,
      qualificationClass: has('qualification') ? record.qualificationClass : null,
      role: has('role') ? record.role : 'to_vien',
      address: has('address') ? record.address : null,
      phone: has('phone') && flaw !== 'PHONE_INVALID' ? record.phone : null,
      decisionNumber: has('decision') ? record.decisionNumber : null,
      decisionDate: has('decision') ? record.decisionDate : null,
      note: has('note') ? record.note : null,
    };
  }

  private below(teams: readonly Planted[]): void {
    const { chance, writer } = this;
    const people = teams.reduce((sum, team) => sum + team.people.length, 0);
    const distinct =
      people - teams.flatMap((team) => team.people).filter(({ flaw }) => flaw === 'DUPLICATE_IN_FILE').length;
    if (chance.happens(0.6)) {
      const said = chance.happens(0.2) ? people + 1 : distinct;
      writer.put(this.row, 0, `Tổng cộng: ${teams.length} tổ hòa giải, ${said} hòa giải viên`);
      if (said !== distinct)
        this.issues.push({ sheet: this.sheet, row: this.row, column: 'A', code: 'TOTAL_DIFFERS' });
      this.row += 1;
    }
    if (chance.happens(0.7)) {
      this.row += chance.between(0, 2);
      writer.put(this.row++, this.width - 2, 'Láng, ngày 05 tháng 10 năm 2026');
      writer.put(this.row, 1, 'NGƯỜI LẬP BIỂU');
      writer.put(this.row++, this.width - 2, 'TM. ỦY BAN NHÂN DÂN');
      writer.put(this.row + 2, 1, 'Đàm Thị Ước');
      writer.put(this.row + 2, this.width - 2, 'Quách Trọng Ẩn');
    }
  }
}
