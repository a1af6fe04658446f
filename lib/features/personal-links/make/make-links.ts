import 'server-only';
import { newId } from '@/lib/db/ids';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { MakeLinksInput } from '@/lib/features/personal-links/make/schema';
import { latestExpiry } from '@/lib/features/personal-links/personal-link';
import { revokeOpenLinks } from '@/lib/features/personal-links/revoke/revoke-links';
import { linkText } from '@/lib/features/personal-links/texts/link-text';
import { formatDate } from '@/lib/format/date';
import { formatCount } from '@/lib/format/number';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { linkUrl } from '@/lib/server/link-address';
import { calendarTokenOf, hashUrlToken, newUrlToken } from '@/lib/server/url-token';

/** Somebody who was given a link: the text with it is in this one answer and nowhere else. */
export type MadeLink = {
  readonly mediatorId: string;
  readonly fullName: string;
  readonly teamName: string;
  readonly text: string | null;
};

/** The links just made. */
export type MadeLinks = { readonly links: readonly MadeLink[]; readonly expiresOn: IsoDate };

type Person = {
  readonly mediatorId: string;
  readonly fullName: string;
  readonly teamId: string;
  readonly teamName: string;
};

/** Those of the people who sit in a team of the commune; an id of anybody else finds nobody. */
function findPeople(tx: ScopedTx, mediatorIds: readonly string[]): Promise<Person[]> {
  return tx.$queryRaw<Person[]>`
    SELECT m.id AS "mediatorId", m.full_name AS "fullName", t.id AS "teamId", t.name AS "teamName"
      FROM mediator m JOIN team t ON t.city_id = m.city_id AND t.id = m.team_ids[1]
     WHERE m.city_id = scope_city() AND m.commune_id = scope_commune() AND m.id = ANY (${[...mediatorIds]}::uuid[])
       AND m.merged_into_id IS NULL
     ORDER BY t.search_name COLLATE in_number_order, m.search_name, m.id`;
}

/**
 * Gives each person a link of their own, and one for their calendar that is told from it. Whoever had one has it taken
 * back: what was lost on the way to Zalo must not stay open.
 */
export async function makeLinks(
  { tx, actor, today }: Context,
  { mediatorIds, expiresOn }: MakeLinksInput,
): Promise<Outcome<MadeLinks>> {
  const latest = latestExpiry(today);
  if (expiresOn < today) return refused('past', 'Ngày hết hạn đã qua. Chọn ngày khác.', 'expiresOn');
  if (expiresOn > latest)
    return refused('too_long', `Liên kết dùng được tới 12 tháng, đến ${formatDate(latest)}.`, 'expiresOn');
  const people = await findPeople(tx, mediatorIds);
  if (people.length < mediatorIds.length)
    return refused(
      'gone',
      'Có người không còn trong tổ nào của xã, phường. Mở lại trang rồi chọn lại.',
      'mediatorIds',
    );
  await revokeOpenLinks(tx, mediatorIds, actor.displayName);
  const tokens = people.map((person) => ({ person, token: newUrlToken() }));
  await insertLinks(tx, tokens, { expiresOn, by: actor.displayName });
  const links = tokens.map(({ person: { mediatorId, fullName, teamName }, token }) => ({
    mediatorId,
    fullName,
    teamName,
    text: linkText({ url: linkUrl(token), expiresOn }),
  }));
  return done<MadeLinks>({
    value: { links: links.map((link) => ({ ...link, text: null })), expiresOn },
    shownOnce: { links },
    message: `Đã lấy liên kết cho ${formatCount(links.length)} người.`,
    audit: {
      action: 'personal_link.made',
      subject: people.length === 1 ? 'mediator' : 'commune',
      subjectId: people.length === 1 ? (people[0]?.mediatorId ?? null) : actor.communeId,
      detail: { people: people.length, expiresOn },
    },
  });
}

/** Both links of each person, in one statement: a class has some hundreds of people. */
async function insertLinks(
  tx: ScopedTx,
  tokens: readonly { readonly person: Person; readonly token: string }[],
  { expiresOn, by }: { readonly expiresOn: IsoDate; readonly by: string },
): Promise<void> {
  const rows = tokens.flatMap(({ person: { mediatorId, teamId }, token }) => [
    { id: newId(), mediatorId, teamId, purpose: 'schedule', hash: hexHash(token) },
    { id: newId(), mediatorId, teamId, purpose: 'calendar', hash: hexHash(calendarTokenOf(token)) },
  ]);
  await tx.$executeRaw`
    INSERT INTO personal_link (city_id, id, commune_id, team_id, mediator_id, purpose, token_hash, expires_on, created_by)
    SELECT scope_city(), r.id, scope_commune(), r.team_id, r.mediator_id, r.purpose, decode(r.hash, 'hex'), ${expiresOn}::date, ${by}
      FROM unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ teamId }) => teamId)}::uuid[],
                  ${rows.map(({ mediatorId }) => mediatorId)}::uuid[], ${rows.map(({ purpose }) => purpose)}::text[],
                  ${rows.map(({ hash }) => hash)}::text[]) AS r (id, team_id, mediator_id, purpose, hash)`;
}

function hexHash(token: string): string {
  const hash = hashUrlToken(token);
  if (!hash) throw new Error('a token that is none');
  return Buffer.from(hash).toString('hex');
}
