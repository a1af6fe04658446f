import { beforeAll, describe, expect, it } from 'vitest';
import { withScope } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import { understandQuery } from '@/lib/features/search/query';
import { parseSearchParams } from '@/lib/features/search/params';
import { readResults } from '@/lib/features/search/read-results';
import { search } from '@/lib/features/search/search';
import { suggest } from '@/lib/features/search/suggest';
import { foldVietnamese } from '@/lib/schema/fold';
import {
  actorOf,
  assignMediator,
  buildCase,
  buildCommune,
  buildMediator,
  buildTeam,
  type BuiltCase,
  type BuiltMediator,
  type BuiltTeam,
} from '../support/builders';
import { owner, ownerRows } from '../support/owner';
import { Chance, seedOf } from '../support/random';

const TODAY = '2026-11-22';
const NOW = new Date(`${TODAY}T03:00:00Z`);

const asked = <T>(actor: Actor, run: (context: Parameters<typeof suggest>[0]) => Promise<T>): Promise<T> =>
  withScope(actor, (tx) => run({ tx, actor, now: NOW, today: TODAY }));

/** What the box shows, each line by its title. */
const titles = (actor: Actor, typed: string): Promise<string[]> =>
  asked(actor, async (context) => (await suggest(context, typed)).lines.map(({ title }) => title));

/** Ids of the people who are found, all of them. */
const people = (actor: Actor, typed: string): Promise<string[]> =>
  asked(actor, async (context) => {
    const query = understandQuery(typed);
    const found = query ? (await search(context, query, 1000)).mediator.found : [];
    return found.map(({ id }) => id).sort();
  });

const setMediator = (
  { cityId, mediatorId }: BuiltMediator,
  column: 'phone' | 'merged_into_id',
  value: string,
) =>
  owner().query(`UPDATE mediator SET ${column} = $3 WHERE city_id = $1 AND id = $2`, [
    cityId,
    mediatorId,
    value,
  ]);

describe('the search box', () => {
  let team: BuiltTeam;
  let phuong: BuiltMediator;
  let hung: BuiltMediator;
  let left: BuiltMediator;
  let quarrel: BuiltCase;
  let officer: Actor;
  let city: Actor;

  beforeAll(async () => {
    const commune = await buildCommune({ name: 'Láng Thượng' });
    team = await buildTeam({ ...commune, name: 'Tổ hòa giải số 12' });
    phuong = await buildMediator({ ...team, fullName: 'Đỗ Thị Phương Liên', role: 'leader' });
    hung = await buildMediator({ ...team, fullName: 'Nguyễn Văn Hùng' });
    left = await buildMediator({ ...team, fullName: 'Bùi Văn Hùng', to: '2026-06-01' });
    await setMediator(phuong, 'phone', '0912345678');
    quarrel = await buildCase({ ...team, first: 'Cao Xuân Bách', summary: 'Nước thải chảy sang sân' });
    officer = actorOf('commune_officer', team);
    city = actorOf('city_officer', team);
  });

  it.each<[string, string[]]>([
    ['van hung', ['Nguyễn Văn Hùng', 'Bùi Văn Hùng']],
    ['HÙNG văn', ['Nguyễn Văn Hùng', 'Bùi Văn Hùng']],
    ['phuong l', ['Đỗ Thị Phương Liên']],
    ['uong', ['Đỗ Thị Phương Liên']],
    ['do lien', ['Đỗ Thị Phương Liên']],
    ['0912 3', ['Đỗ Thị Phương Liên']],
    ['+84 912 345 678', ['Đỗ Thị Phương Liên']],
    ['5678', ['Đỗ Thị Phương Liên']],
    ['lien 5678', ['Đỗ Thị Phương Liên']],
    ['to hoa giai so 12', ['Tổ hòa giải số 12']],
    ['dan pho', ['Tổ dân phố số 1']],
    ['nuoc thai', ['Vụ {number}, Tổ hòa giải số 12']],
    ['bach cao', ['Vụ {number}, Tổ hòa giải số 12']],
    ['{number}', ['Vụ {number}, Tổ hòa giải số 12']],
    ['%', []],
    ['khong co ai', []],
    ["' OR true --", []],
  ])('finds for «%s»', async (typed, expected) => {
    const number = await numberOf(quarrel);
    const filled = (text: string) => text.replace('{number}', number);
    expect(await titles(officer, filled(typed))).toEqual(expected.map(filled));
  });

  it('tells apart people of one name', async () => {
    const { lines } = await asked(officer, (context) => suggest(context, 'hung'));
    expect(lines).toMatchObject([
      {
        note: 'sinh 1965, Tổ hòa giải số 12, 0912 000 118',
        mark: null,
        href: `/roll/mediators/${hung.mediatorId}`,
      },
      { mark: 'Đã thôi', href: `/roll/mediators/${left.mediatorId}` },
    ]);
    const [leader] = (await asked(city, (context) => suggest(context, 'phuong lien'))).lines;
    expect(leader?.note).toBe('sinh 1965, tổ trưởng Tổ hòa giải số 12, 0912 345 678, phường Láng Thượng');
  });

  it('does not show the entry that was merged into another', async () => {
    const twin = await buildMediator({ ...team, fullName: 'Đỗ Thị Phương Liên' });
    expect(await people(officer, 'phuong lien')).toHaveLength(2);
    await setMediator(twin, 'merged_into_id', phuong.mediatorId);
    expect(await people(officer, 'phuong lien')).toEqual([phuong.mediatorId]);
  });

  it('finds communes for the city alone', async () => {
    expect(await titles(city, 'lang thuong')).toEqual(['Phường Láng Thượng']);
    expect(await titles(officer, 'lang thuong')).toEqual([]);
  });

  it('shows the city a case by its number and never by a family', async () => {
    const number = await numberOf(quarrel);
    const [line] = (await asked(city, (context) => suggest(context, number))).lines;
    expect(line?.note).toMatch(/^Mâu thuẫn, xích mích, nhận 01\/11\/2026, /);
    for (const typed of ['cao xuan bach', 'nuoc thai']) expect(await titles(city, typed)).toEqual([]);
  });

  it('audits families that it shows, and nothing else', async () => {
    const reader = actorOf('commune_officer', team);
    await titles(reader, 'phuong');
    await titles(reader, 'cao bach');
    const params = parseSearchParams({ q: 'cao bach' });
    await asked(reader, (context) => readResults(context, params));
    const audited = await ownerRows(
      'SELECT action, detail FROM audit_entry WHERE city_id = $1 AND account_id = $2',
      [reader.cityId, reader.accountId],
    );
    const shown = { action: 'case.parties_viewed', detail: { page: 'search', cases: 1 } };
    expect(audited).toEqual([shown, shown]);
  });

  it('leads from results of one kind to the next page', async () => {
    const crowd = await buildTeam({ name: 'Tổ đông người' });
    for (let count = 0; count < 30; count += 1)
      await buildMediator({ ...crowd, fullName: `Lê Văn Đông ${count}` });
    const reader = actorOf('commune_officer', crowd);
    const page = (address: Record<string, string>) =>
      asked(reader, (context) => readResults(context, parseSearchParams(address)));
    const [all] = (await page({ q: 'van dong' })).groups;
    expect(all).toMatchObject({ kind: 'mediator', total: 30, nextPage: null });
    expect(all?.lines).toHaveLength(5);
    const first = await page({ q: 'van dong', kind: 'mediator' });
    expect(first.groups[0]).toMatchObject({ nextPage: 2, tooMany: false });
    const second = await page({ q: 'van dong', kind: 'mediator', page: '2' });
    const keys = [...(first.groups[0]?.lines ?? []), ...(second.groups[0]?.lines ?? [])].map(
      ({ key }) => key,
    );
    expect(new Set(keys).size).toBe(30);
    expect(second.groups[0]?.nextPage).toBeNull();
  });
});

describe('who finds what', () => {
  it('is decided by their place, and another place answers as if nobody bore the name', async () => {
    const team = await buildTeam({ name: 'Tổ hòa giải số 3' });
    const [own, beside] = [
      await buildMediator({ ...team, fullName: 'Hà Thị Vân' }),
      await buildMediator({
        ...(await buildTeam({ ...team, name: 'Tổ hòa giải số 4' })),
        fullName: 'Hà Thị Vân',
      }),
    ];
    const nextDoor = await buildMediator({ ...(await buildCommune(team)), fullName: 'Hà Thị Vân' });
    await buildMediator({ fullName: 'Hà Thị Vân' });
    const found = async (...mediators: readonly BuiltMediator[]) =>
      mediators.map(({ mediatorId }) => mediatorId).sort();

    expect(await people(actorOf('city_officer', team), 'ha thi van')).toEqual(
      await found(own, beside, nextDoor),
    );
    expect(await people(actorOf('city_admin', team), 'ha thi van')).toEqual(
      await found(own, beside, nextDoor),
    );
    expect(await people(actorOf('commune_officer', team), 'ha thi van')).toEqual(await found(own, beside));
    expect(await people(actorOf('team_leader', team), 'ha thi van')).toEqual(await found(own));
    expect(await people(actorOf('mediator', own), 'ha thi van')).toEqual(await found(own));

    const stranger = actorOf('commune_officer', await buildTeam(await buildCommune(team)));
    const nobody = await asked(stranger, (context) => suggest(context, 'khong co ai'));
    expect(await asked(stranger, (context) => suggest(context, 'ha thi van'))).toEqual(nobody);
    expect(await asked(stranger, (context) => suggest(context, 'to hoa giai so 3'))).toEqual(nobody);
  });

  it('gives a team its own team, its own neighbourhoods and no others', async () => {
    const team = await buildTeam({ name: 'Tổ hòa giải số 5' });
    await buildTeam({ ...team, name: 'Tổ hòa giải số 6' });
    expect(await titles(actorOf('team_leader', team), 'to hoa giai')).toEqual(['Tổ hòa giải số 5']);
    expect(await titles(actorOf('team_leader', team), 'dan pho')).toEqual(['Tổ dân phố số 1']);
    expect(await titles(actorOf('commune_officer', team), 'dan pho')).toHaveLength(2);
  });

  it('gives a mediator the cases assigned to them, and a helping commune those in which it helps', async () => {
    const team = await buildMediator({ name: 'Tổ hòa giải số 7' });
    const theirs = await buildCase({ ...team, first: 'Mạc Thị Bưởi' });
    await buildCase({ ...team, first: 'Mạc Thị Bưởi' });
    await assignMediator(theirs, team);
    expect(await titles(actorOf('mediator', team), 'mac buoi')).toHaveLength(1);
    expect(await titles(actorOf('team_leader', team), 'mac buoi')).toHaveLength(2);

    const helper = await buildTeam(await buildCommune(team));
    await buildCase({
      ...team,
      first: 'Mạc Văn Cúc',
      columns: { co_commune_id: helper.communeId, co_team_id: helper.teamId },
    });
    const [line] = (await asked(actorOf('commune_officer', helper), (context) => suggest(context, 'mac cuc')))
      .lines;
    expect(line).toMatchObject({ mark: 'Phối hợp' });
    expect(line?.title).toMatch(/tổ nơi khác$/);
  });
});

describe('random rolls', () => {
  const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Đặng', 'Hồ'] as const;
  const MIDDLE = ['Văn', 'Thị', 'Đức', 'Phương'] as const;
  const GIVEN = ['Hùng', 'Hưng', 'Hương', 'Phương', 'Ân', 'An', 'Vân', 'Đạt'] as const;
  const INSIDE_FROM = 3;

  /** The rule said again, as simply as can be. */
  function naive(name: string, phone: string, typed: string): boolean {
    const query = understandQuery(typed);
    if (query === null || /^\d{1,2}$/.test(typed.trim())) return false; // a number of a book or a team
    if (query.phone !== null) return phone.includes(query.phone);
    const text = `${foldVietnamese(name)} ${phone}`;
    return query.words.every((word) =>
      word.length < INSIDE_FROM ? text.split(' ').some((one) => one.startsWith(word)) : text.includes(word),
    );
  }

  it('find exactly whom a reader of the list would find', { timeout: 60_000 }, async () => {
    const chance = new Chance(seedOf('search'));
    const team = await buildTeam();
    const roll: { id: string; name: string; phone: string }[] = [];
    for (let count = 0; count < 60; count += 1) {
      const name = [FAMILY, MIDDLE, GIVEN].map((words) => chance.pick<string>(words)).join(' ');
      const phone = `09${chance.between(10_000_000, 99_999_999)}`;
      const built = await buildMediator({ ...team, fullName: name });
      await setMediator(built, 'phone', phone);
      roll.push({ id: built.mediatorId, name, phone });
    }
    const actors = [
      actorOf('commune_officer', team),
      actorOf('city_officer', team),
      actorOf('team_leader', team),
    ];
    for (let round = 0; round < 150; round += 1) {
      const typed = somethingTyped(chance, chance.pick(roll));
      const expected = roll.filter(({ name, phone }) => naive(name, phone, typed)).map(({ id }) => id);
      expect(await people(chance.pick(actors), typed), `«${typed}»`).toEqual(expected.sort());
    }
  });

  /** A part of a name in any order and with or without marks, or of a number with or without spaces. */
  function somethingTyped(chance: Chance, { name, phone }: { name: string; phone: string }): string {
    if (chance.happens(0.3)) {
      const from = chance.between(0, 6);
      const part = phone.slice(from, from + chance.between(1, 10 - from));
      return chance.happens(0.5) ? part : part.replace(/(\d{3})/g, '$1 ');
    }
    const words = name.split(' ').filter(() => chance.happens(0.6));
    const parts = (words.length === 0 ? [name] : words).map((word) =>
      chance.happens(0.5) ? word : word.slice(chance.between(0, 1), chance.between(2, word.length)),
    );
    const typed = (chance.happens(0.3) ? parts.reverse() : parts).join(' ');
    return chance.happens(0.5) ? foldVietnamese(typed) : typed;
  }
});

async function numberOf({ cityId, caseId }: BuiltCase): Promise<string> {
  const [row] = await ownerRows<{ number: string }>(
    `SELECT book_number || '/' || book_year AS number FROM mediation_case WHERE city_id = $1 AND id = $2`,
    [cityId, caseId],
  );
  return row?.number ?? '';
}
