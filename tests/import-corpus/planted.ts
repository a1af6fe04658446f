import type { RollRecord } from '@/lib/domain/import/records';
import type { Chance } from '@/tests/support/random';
import type { RollStyle } from './roll-style';
import type { TrueTeam } from './roll-truth';

export type PersonFlaw = 'SEX_MISSING' | 'BIRTH_YEAR_INVALID' | 'PHONE_INVALID' | 'DUPLICATE_IN_FILE';
export type TeamFlaw = 'TEAM_NO_WOMAN' | 'TEAM_NO_LEADER';

/** A team as the file shows it: its people with what is wrong with each, and what is wrong with the whole. */
export type Planted = {
  readonly team: TrueTeam;
  readonly people: readonly { readonly record: RollRecord; readonly flaw: PersonFlaw | null }[];
  readonly flaws: readonly TeamFlaw[];
};

/** Puts at most one thing wrong into each team, so that no flaw hides or makes another. */
export function plantedIn(
  teams: readonly TrueTeam[],
  chance: Chance,
  { sex, parts }: Pick<RollStyle, 'sex' | 'parts'>,
): readonly Planted[] {
  return teams.map((team, index) => {
    const sound: Planted = {
      team,
      people: team.members.map((record) => ({ record, flaw: null })),
      flaws: [],
    };
    // The first team stays whole: where no leader is known at all, none can be missed.
    if (index === 0 || chance.happens(0.4)) return sound;
    const wrong = chance.pick<PersonFlaw | TeamFlaw>([
      'SEX_MISSING',
      'BIRTH_YEAR_INVALID',
      'PHONE_INVALID',
      'DUPLICATE_IN_FILE',
      'TEAM_NO_WOMAN',
      'TEAM_NO_LEADER',
    ]);
    const last = team.members.length - 1;
    switch (wrong) {
      case 'SEX_MISSING':
        return sex === 'ticks' || sex === 'word' || sex === 'codes' ? withFlaw(sound, last, wrong) : sound;
      case 'BIRTH_YEAR_INVALID':
        return withFlaw(sound, last, wrong);
      case 'PHONE_INVALID':
        return parts.includes('phone') ? withFlaw(sound, last, wrong) : sound;
      case 'DUPLICATE_IN_FILE': {
        const again = sound.people[last];
        return again ? { ...sound, people: [...sound.people, { ...again, flaw: wrong }] } : sound;
      }
      case 'TEAM_NO_WOMAN':
        return { ...withRecords(sound, (record) => ({ ...record, sex: 'nam' })), flaws: [wrong] };
      case 'TEAM_NO_LEADER':
        return { ...withRecords(sound, (record) => ({ ...record, role: 'to_vien' })), flaws: [wrong] };
    }
  });
}

const withFlaw = (planted: Planted, index: number, flaw: PersonFlaw): Planted => ({
  ...planted,
  people: planted.people.map((person, order) => (order === index ? { ...person, flaw } : person)),
});

const withRecords = (planted: Planted, change: (record: RollRecord) => RollRecord): Planted => ({
  ...planted,
  people: planted.people.map(({ record, flaw }) => ({ record: change(record), flaw })),
});
