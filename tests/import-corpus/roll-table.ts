import type { IssueCode } from '@/lib/domain/import/issues';
import type { RollRecord } from '@/lib/domain/import/records';
import { columnName } from '@/lib/domain/import/workbook';
import type { Chance } from '@/tests/support/random';
import { typeBirth, typeDay, typeDecision, typeHeading, typeName, typePhone, typeTick } from './handwriting';
import type { PersonFlaw, Planted } from './planted';
import { headingsOf, subHeadings, widthOf, type Part, type RollStyle } from './roll-style';
import { SheetWriter, type Value } from './sheet-writer';

export type TrueRow = { readonly sheet: string; readonly row: number; readonly record: RollRecord };
export type TrueIssue = {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly code: IssueCode;
};

const TITLES = [
  'ỦY BAN NHÂN DÂN',
  'PHƯỜNG LÁNG',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'DANH SÁCH TỔ HÒA GIẢI VÀ HÒA GIẢI VIÊN Ở CƠ SỞ',
  '(Tính đến ngày 30/9/2026)',
];
const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

/** Where the flaw of a person shows. */
const PART_OF_FLAW: Readonly<Record<PersonFlaw, Part>> = {
  SEX_MISSING: 'sex',
  BIRTH_YEAR_INVALID: 'birth',
  PHONE_INVALID: 'phone',
  DUPLICATE_IN_FILE: 'name',
};

/** One sheet of a made-up roll, filled from top to bottom, with what a perfect reader finds in it. */
export class RollTable {
  readonly writer: SheetWriter;
  readonly rows: TrueRow[] = [];
  readonly issues: TrueIssue[] = [];
  private readonly columns = new Map<Part, number>();
  private readonly headings = new Map<Part, readonly string[]>();
  private end: number;
  private row = 1;
  private sincePage = 0;

  constructor(
    private readonly sheet: string,
    private readonly style: RollStyle,
    private readonly chance: Chance,
  ) {
    this.writer = new SheetWriter(sheet, style.textOnly);
    this.end = style.offset;
    for (const part of style.parts) {
      const width = widthOf(part, style);
      if (width === 0) continue;
      this.columns.set(part, this.end);
      this.headings.set(part, headingsOf(part, style, chance));
      this.end += width;
    }
  }

  write(teams: readonly Planted[]): void {
    this.titles(teams);
    this.header();
    if (this.chance.happens(0.4)) this.columnNumbers();
    teams.forEach((team, index) => this.team(team, index));
    this.below(teams);
  }

  private titles(teams: readonly Planted[]): void {
    const { style, writer } = this;
    for (const title of TITLES.slice(0, this.chance.between(0, TITLES.length))) {
      writer.put(this.row, style.offset, title);
      writer.merge(this.row, style.offset, this.row, this.end - 1);
      this.row += 1;
    }
    const [only] = teams;
    if (style.teams === 'sheets' && only) writer.put(this.row++, style.offset, only.team.headings[0] ?? '');
    this.row += this.chance.between(0, 2);
  }

  private header(): void {
    const { style, writer } = this;
    const two = [...this.columns.keys()].some((part) => subHeadings(part, style).length > 0);
    for (const [part, column] of this.columns) {
      const below = subHeadings(part, style);
      const beside = this.headings.get(part) ?? [];
      beside.forEach((text, index) => {
        writer.put(this.row, column + index, typeHeading(text, style.hand));
        if (style.merged && two && below.length === 0)
          writer.merge(this.row, column + index, this.row + 1, column + index);
      });
      below.forEach((text, index) => writer.put(this.row + 1, column + index, typeHeading(text, style.hand)));
      if (style.merged && below.length > 0)
        writer.merge(this.row, column, this.row, column + below.length - 1);
    }
    this.row += two ? 2 : 1;
  }

  private columnNumbers(): void {
    for (let column = this.style.offset; column < this.end; column += 1) {
      this.writer.put(this.row, column, `(${column + 1 - this.style.offset})`);
    }
    this.row += 1;
  }

  private team({ team, people, flaws }: Planted, index: number): void {
    const { style, chance, writer } = this;
    const heading = this.heading(team.headings, index);
    const first = this.row;
    people.forEach((person, order) => {
      const pageEnds = style.pageLength > 0 && this.sincePage >= style.pageLength && order > 0;
      if (pageEnds && style.decision !== 'merged' && style.teams !== 'merged_column') this.newPage();
      this.person(person, order, team.headings[0] ?? team.name);
      this.sincePage += 1;
    });
    const last = this.row - 1;
    if (style.decision === 'merged') this.mergeDown('decision', first, last);
    if (style.teams === 'merged_column') this.mergeDown('team', first, last);
    for (const code of flaws) {
      if (code === 'TEAM_NO_LEADER' && !this.knowsRoles()) continue;
      this.issues.push({ sheet: this.sheet, row: heading, column: null, code });
    }
    if (heading !== null && chance.happens(0.15))
      writer.put(this.row++, style.offset, `Cộng: ${people.length} người`);
  }

  private heading(wordings: readonly string[], index: number): number | null {
    const { style, chance, writer } = this;
    if (style.teams !== 'headings' && style.teams !== 'numbered_headings') return null;
    const row = this.row++;
    const text = chance.pick(wordings);
    if (style.teams === 'numbered_headings') {
      writer.put(row, this.columns.get('number') ?? 0, ROMAN[index] ?? 'X');
      writer.put(row, this.columns.get('name') ?? 0, text);
      return row;
    }
    writer.put(row, style.offset, text);
    if (chance.happens(0.7)) writer.merge(row, style.offset, row, this.end - 1);
    return row;
  }

  private newPage(): void {
    this.header();
    this.sincePage = 0;
  }

  private mergeDown(part: Part, first: number, last: number): void {
    const column = this.columns.get(part);
    if (column !== undefined) this.writer.merge(first, column, last, column);
  }

  private knowsRoles(): boolean {
    return this.columns.has('role') || this.style.names === 'with_role';
  }

  private put(row: number, part: Part, value: Value, offset = 0): void {
    const column = this.columns.get(part);
    if (column !== undefined) this.writer.put(row, column + offset, value);
  }

  private person({ record, flaw }: Planted['people'][number], order: number, team: string): void {
    const { chance, style } = this;
    const row = this.row++;
    if (chance.happens(0.02)) {
      this.writer.hide(row);
      this.issues.push({ sheet: this.sheet, row, column: null, code: 'HIDDEN_ROW' });
    }
    this.put(row, 'number', order + 1);
    if (style.teams === 'column' || order === 0) this.put(row, 'team', team);
    this.name(row, record, flaw);
    this.sexAndBirth(row, record, flaw);
    this.put(
      row,
      'ethnicity',
      chance.happens(0.1) ? (record.ethnicity ?? '').toLowerCase() : (record.ethnicity ?? ''),
    );
    this.put(row, 'qualification', record.qualification ?? '');
    const roles =
      record.role === 'to_truong' ? ['Tổ trưởng', 'tổ trưởng', 'Tổ Trưởng'] : ['Tổ viên', 'tổ viên ', 'HGV'];
    this.put(row, 'role', chance.pick(roles));
    this.put(row, 'address', record.address ?? '');
    this.put(row, 'phone', flaw === 'PHONE_INVALID' ? '0951.23.45' : typePhone(record.phone ?? '', chance));
    this.decision(row, record, order);
    this.put(row, 'note', record.note ?? '');
    if (flaw !== null) this.flaw(row, flaw);
    this.rows.push({ sheet: this.sheet, row, record: this.visible(record, flaw) });
  }

  private name(row: number, { fullName, role }: RollRecord, flaw: PersonFlaw | null): void {
    const { chance, style } = this;
    const typed = flaw === 'DUPLICATE_IN_FILE' ? fullName.toUpperCase() : typeName(fullName, chance);
    if (style.names === 'split') {
      const words = typed.trim().split(/\s+/u);
      this.put(row, 'name', words.slice(0, -1).join(' '));
      this.put(row, 'name', words.at(-1) ?? '', 1);
      return;
    }
    const title = style.names === 'with_role' && chance.happens(0.5) ? 'Ông ' : '';
    const aside = style.names === 'with_role' && role === 'to_truong' ? ' (Tổ trưởng)' : '';
    this.put(row, 'name', `${title}${typed}${aside}`);
  }

  private sexAndBirth(row: number, record: RollRecord, flaw: PersonFlaw | null): void {
    const { style, chance } = this;
    const woman = record.sex === 'nu';
    const birth: Value =
      flaw === 'BIRTH_YEAR_INVALID' ? 195 : typeBirth(record.birthYear ?? 0, record.birthDate, chance);
    this.put(row, 'birth', birth, style.sex === 'births' && woman ? 1 : 0);
    if (flaw === 'SEX_MISSING') return;
    if (style.sex === 'word')
      this.put(row, 'sex', chance.pick(woman ? ['Nữ', 'nữ', 'NỮ'] : ['Nam', 'nam ', 'NAM']));
    if (style.sex === 'codes') this.put(row, 'sex', woman ? 0 : 1);
    if (style.sex === 'ticks') this.put(row, 'sex', typeTick(chance), woman ? 1 : 0);
    if (style.sex === 'women' && woman) this.put(row, 'sex', typeTick(chance));
  }

  private decision(row: number, record: RollRecord, order: number): void {
    const { style, chance } = this;
    const [number, day] = [record.decisionNumber ?? '', record.decisionDate ?? ''];
    if (style.decision === 'two') {
      this.put(row, 'decision', number);
      this.put(row, 'decision', typeDay(day, chance), 1);
    } else if (style.decision === 'nt' && order > 0) {
      this.put(row, 'decision', chance.pick(['nt', '-nt-', 'như trên', '"']));
    } else if (style.decision !== 'merged' || order === 0)
      this.put(row, 'decision', typeDecision(number, day, chance));
  }

  private flaw(row: number, code: PersonFlaw): void {
    const part = PART_OF_FLAW[code];
    const from = this.columns.get(part);
    if (from === undefined) return;
    const to = from + widthOf(part, this.style) - 1;
    const column = from === to ? columnName(from) : `${columnName(from)}:${columnName(to)}`;
    this.issues.push({ sheet: this.sheet, row, column, code });
  }

  /** What the file lets one know of a person: no column, no fact. */
  private visible(record: RollRecord, flaw: PersonFlaw | null): RollRecord {
    const has = (part: Part): boolean => this.columns.has(part);
    const noYear = flaw === 'BIRTH_YEAR_INVALID';
    return {
      ...record,
      birthYear: noYear ? null : record.birthYear,
      birthDate: noYear ? null : record.birthDate,
      sex: flaw === 'SEX_MISSING' ? null : record.sex,
      ethnicity: has('ethnicity') ? record.ethnicity : null,
      qualification: has('qualification') ? record.qualification : null,
      qualificationClass: has('qualification') ? record.qualificationClass : null,
      role: this.knowsRoles() ? record.role : 'to_vien',
      address: has('address') ? record.address : null,
      phone: has('phone') && flaw !== 'PHONE_INVALID' ? record.phone : null,
      decisionNumber: has('decision') ? record.decisionNumber : null,
      decisionDate: has('decision') ? record.decisionDate : null,
      note: has('note') ? record.note : null,
    };
  }

  private below(teams: readonly Planted[]): void {
    const { chance, writer, style } = this;
    const people = teams.flatMap((team) => team.people);
    const distinct = people.filter(({ flaw }) => flaw !== 'DUPLICATE_IN_FILE').length;
    const right = this.end - 2;
    if (chance.happens(0.6)) {
      const said = chance.happens(0.2) ? people.length + 1 : distinct;
      writer.put(this.row, style.offset, `Tổng cộng: ${teams.length} tổ hòa giải, ${said} hòa giải viên`);
      const column = columnName(style.offset);
      if (said !== distinct)
        this.issues.push({ sheet: this.sheet, row: this.row, column, code: 'TOTAL_DIFFERS' });
      this.row += 1;
    }
    if (!chance.happens(0.7)) return;
    this.row += chance.between(0, 2);
    writer.put(this.row++, right, 'Láng, ngày 05 tháng 10 năm 2026');
    writer.put(this.row, style.offset + 1, 'NGƯỜI LẬP BIỂU');
    writer.put(this.row++, right, 'TM. ỦY BAN NHÂN DÂN');
    writer.put(this.row + 2, style.offset + 1, 'Đàm Thị Ước');
    writer.put(this.row + 2, right, 'Quách Trọng Ẩn');
  }
}
