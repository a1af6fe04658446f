import { foldVietnamese } from '@/lib/schema/fold';
import { dayOf, isoOf, isoOrNull, millisecondsOf, minuteAt, type Day } from '../chance/days';
import { idAt } from '../chance/ids';
import { Random } from '../chance/random';
import { detailsOf, type RollDetails } from '../people/roll-details';
import type { Commune, Member, Team } from '../places/commune';
import { Decisions } from './decisions';
import type { RowSink } from './tables';

/** Somebody of one team who also serves in the next. */
const SERVES_IN_TWO = 0.02;
const NOT_REVIEWED = 0.06;
const REVIEW_SEASON = dayOf('2025-12-01');
const CRITERIA = '{resident_citizen,volunteers,good_character,able_to_mediate}';

const secondTeamOf = (team: Team, next: Team | undefined): Team | null =>
  next && new Random(`second/${team.id}`).chance(SERVES_IN_TWO) ? next : null;

/** Writes the people of a commune's teams, their seats and the decisions behind them. */
export class RollWriter {
  private readonly decisions: Decisions;

  constructor(
    private readonly rows: RowSink,
    private readonly commune: Commune,
    private readonly today: Day,
  ) {
    this.decisions = new Decisions(rows, commune);
  }

  /** The members of a team; one of them may also sit in `next`. */
  members(team: Team, next: Team | undefined): void {
    const second = secondTeamOf(team, next);
    for (const [index, member] of team.members.entries()) {
      const details = detailsOf(member, this.today);
      const alsoIn = index === 1 && member.until === null ? second : null;
      this.mediator(team, member, details, alsoIn);
      this.seat(team, member, details, member.membershipId);
      if (alsoIn) this.seat(alsoIn, member, details, this.idFor(`second-seat/${member.mediatorId}`));
    }
  }

  /** The decision that founded a team. */
  establishedBy(team: Team): string {
    return this.decisions.on('establish_team', team.foundedOn);
  }

  /** Last December's review, save for a few that were forgotten (Luật HGƠCS Đ12.3). */
  review(team: Team): void {
    const random = new Random(`review/${team.id}`);
    if (random.chance(NOT_REVIEWED)) return;
    const serving = team.members.filter(({ until }) => until === null);
    const isComplete = serving.length >= 3 && serving.some(({ sex }) => sex === 'female');
    const day = REVIEW_SEASON + random.between(0, 25);
    this.rows.write('team_review', {
      city_id: this.commune.cityId,
      id: idAt(random, millisecondsOf(minuteAt(day, 19, 30))),
      commune_id: this.commune.id,
      team_id: team.id,
      reviewed_on: isoOf(day),
      chaired_by: 'Trưởng ban công tác Mặt trận',
      conclusion: isComplete ? 'Tổ đủ người, đúng thành phần.' : 'Tổ cần bầu bổ sung.',
      recorded_by: this.commune.officer.name,
    });
  }

  private idFor(seed: string): string {
    return idAt(new Random(seed), millisecondsOf(minuteAt(this.today, 8, 0)));
  }

  private mediator(team: Team, member: Member, details: RollDetails, alsoIn: Team | null): void {
    const teams = [team.id, ...(alsoIn ? [alsoIn.id] : [])].sort();
    this.rows.write('mediator', {
      city_id: this.commune.cityId,
      id: member.mediatorId,
      commune_id: this.commune.id,
      team_ids: `{${teams.join(',')}}`,
      full_name: member.name,
      search_name: foldVietnamese(member.name),
      birth_year: member.birthYear,
      sex: member.sex,
      ethnicity: member.people,
      qualification: member.qualification,
      qualification_note: details.qualificationNote,
      occupation: details.occupation,
      office_held: details.officeHeld,
      phone: details.phone,
      recognised_on: details.isWaiting ? null : isoOf(this.decisions.firstDay(member)),
      criteria_met: CRITERIA,
      criteria_checked_on: isoOf(member.since),
      moved_away_on: isoOrNull(details.movedAwayOn),
    });
  }

  private seat(team: Team, member: Member, details: RollDetails, id: string): void {
    const recognising = details.isWaiting ? null : this.decisions.recognising(member);
    const endsOn = member.until ?? details.leavesOn;
    this.rows.write('team_membership', {
      city_id: this.commune.cityId,
      id,
      commune_id: this.commune.id,
      team_id: team.id,
      mediator_id: member.mediatorId,
      role: member.isLeader && id === member.membershipId ? 'leader' : 'member',
      valid_from: isoOf(member.since),
      valid_to: isoOrNull(endsOn),
      recognised_by_id: recognising?.id ?? null,
      recognition: recognising?.recognition ?? null,
      ended_by_id:
        endsOn === null ? null : this.decisions.on('end_mediators', Math.min(endsOn, this.today - 1)),
      end_reason: endsOn === null ? null : 'own_wish',
    });
  }
}
