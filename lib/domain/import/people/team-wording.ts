import { readTeam, readTeamCell, type PlainGroup } from '@/lib/domain/import/read/team-name';
import type { RollPerson } from '@/lib/domain/import/records';
import { teamKey } from '@/lib/domain/import/sheet/teams-found';
import { oneLine } from '@/lib/domain/import/text';
import { foldVietnamese } from '@/lib/schema/fold';

export type Agreement = 'same' | 'differs' | 'unknown';

/** The team as somebody typed it, in the readings it can have, the likeliest first. */
export type TeamWording = readonly { readonly key: string; readonly hamlets: ReadonlySet<string> }[];

/**
 * «Tổ HG số 12» is the team number 12; «TDP 12», «thôn Đông» its neighbourhood; «Tổ 12» in a ward the group of residents
 * number 12, and only if there is none the team's own number.
 */
export function teamWording(typed: string, plainGroup: PlainGroup): TeamWording {
  const text = oneLine(typed);
  const second: PlainGroup = plainGroup === 'residents' ? 'team' : 'residents';
  const readings = [readTeam(text, plainGroup), readTeam(text, second) ?? readTeamCell(text)];
  const wording = readings.flatMap((read) =>
    read === null ? [] : [{ key: teamKey(read.name), hamlets: new Set(read.hamlets.map(foldVietnamese)) }],
  );
  return wording.filter(({ key }, index) => wording.findIndex((other) => other.key === key) === index);
}

/** Whether the reading means the person's team, or a neighbourhood of it. */
export function agreesWith(reading: TeamWording[number], person: RollPerson): boolean {
  return (
    reading.key === teamKey(person.team) ||
    person.hamlets.some((hamlet) => reading.hamlets.has(foldVietnamese(hamlet)))
  );
}
