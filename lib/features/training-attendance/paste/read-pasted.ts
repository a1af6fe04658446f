import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { indexRoll } from '@/lib/domain/import/people/match-person';
import { readTeamCell } from '@/lib/domain/import/read/team-name';
import type { RollPerson } from '@/lib/domain/import/records';
import { plainGroupOf } from '@/lib/domain/import/sheet/plain-group';
import type { IsoDate } from '@/lib/domain/iso-date';
import { matchPasted, pastedLines, readPastedLine } from '@/lib/domain/training/pasted-person';
import { getSession } from '@/lib/features/training-attendance/attendance/get-session';
import { getKeptClass } from '@/lib/features/training-attendance/class/class-head';
import type { PasteInput } from '@/lib/features/training-attendance/paste/schema';
import { done, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';

/** Somebody a line may mean, with what tells namesakes apart. */
export type MeantPerson = {
  readonly mediatorId: string;
  readonly fullName: string;
  readonly facts: string;
  readonly listed: boolean;
};

/** A line of the list and whom it means. */
export type ReadLine = { readonly line: string } & (
  | { readonly kind: 'matched'; readonly person: MeantPerson }
  | { readonly kind: 'ambiguous' | 'unknown'; readonly people: readonly MeantPerson[] }
);

type Person = RollPerson & { readonly teamName: string; readonly listed: boolean };

/** Everybody of the class's place who serves on the day, and whoever is on the list. */
async function listRoll(tx: ScopedTx, classId: string, day: IsoDate): Promise<readonly Person[]> {
  const rows = await tx.$queryRaw<Omit<Person, 'team' | 'hamlets'>[]>`
    SELECT DISTINCT ON (m.id) m.id, m.full_name AS "fullName", m.birth_year AS "birthYear", m.phone, t.name AS "teamName",
           EXISTS (SELECT FROM training_attendee a WHERE a.city_id = m.city_id AND a.class_id = ${classId}::uuid
                      AND a.mediator_id = m.id AND a.withdrawn_on IS NULL) AS listed
      FROM service v
      JOIN mediator m ON m.city_id = v.city_id AND m.id = v.mediator_id
      JOIN team t ON t.city_id = v.city_id AND t.id = v.team_id
     WHERE v.city_id = scope_city() AND coalesce(v.valid_to > ${day}::date, true)
     ORDER BY m.id, (v.valid_from <= ${day}::date) DESC, v.valid_from DESC`;
  return rows.map((row) => ({ ...row, team: readTeamCell(row.teamName)?.name ?? row.teamName, hamlets: [] }));
}

/** Reads a pasted list against the roll of the day; nothing is written but that a list was read. */
export async function readPasted(
  { tx, actor }: Context,
  { classId, sessionId, names }: PasteInput,
): Promise<Outcome<{ readonly lines: readonly ReadLine[] }>> {
  const head = await getKeptClass(tx, actor, classId);
  const { heldOn } = await getSession(tx, head, sessionId);
  const people = await listRoll(tx, classId, heldOn);
  const byId = new Map(people.map((person) => [person.id, person]));
  const roll = indexRoll(people, plainGroupOf(head.communeKind ?? 'ward'));
  const listed = new Set(people.filter((person) => person.listed).map(({ id }) => id));
  const meant = (ids: readonly string[]): readonly MeantPerson[] =>
    ids.flatMap((id) => {
      const person = byId.get(id);
      return person ? [asMeant(person)] : [];
    });
  const lines = pastedLines(names).map((line): ReadLine => {
    const match = matchPasted(readPastedLine(line), roll, listed);
    if (match.kind !== 'matched') return { line, kind: match.kind, people: meant(match.personIds) };
    const [person] = meant([match.personId]);
    return person ? { line, kind: 'matched', person } : { line, kind: 'unknown', people: [] };
  });
  return done({
    value: { lines },
    audit: {
      action: 'training.list_read',
      subject: 'training_class',
      subjectId: classId,
      detail: { lines: lines.length, matched: lines.filter(({ kind }) => kind === 'matched').length },
    },
  });
}

const asMeant = ({ id, fullName, birthYear, teamName, listed }: Person): MeantPerson => ({
  mediatorId: id,
  fullName,
  facts: [birthYear === null ? null : `sinh ${birthYear}`, teamName]
    .filter((fact) => fact !== null)
    .join(', '),
  listed,
});
