import type { CaseEventKind } from '@/lib/domain/mediation-case/case';
import { millisecondsOf, minuteAt, type Day, type Minute } from '../chance/days';
import { idAt } from '../chance/ids';
import type { Random } from '../chance/random';
import type { Commune, Member, Scribe, Team } from '../places/commune';
import type { CaseDraft, EventDraft } from './draft';
import type { Course } from './course';
import type { Pair } from './parties';
import type { Plot } from '../stories/plot';

/** Where and until when cases are told. Nothing is told of `lastDay`'s morrow, for that has not happened yet. */
export interface Scene {
  readonly commune: Commune;
  readonly team: Team;
  readonly lastDay: Day;
  /** Teams that may be asked to help (Luật HGƠCS Đ22). */
  readonly otherTeams: readonly Team[];
  /** The account of the team's own leader, when there is one; else the commune's officer writes everything. */
  readonly leaderScribe: Scribe | null;
}

type Line = Pick<EventDraft, 'kind' | 'happenedOn' | 'by' | 'heardFrom' | 'note' | 'detail'> & {
  readonly notBefore: Minute;
};
type LineDetails = Partial<Pick<Line, 'note' | 'detail' | 'notBefore'>>;

const WRITTEN_BY_LEADER = 0.6;

/** One case while it is being told: its draft, and the lines of its timeline in no order yet. */
export class Telling {
  private readonly lines: Line[] = [];

  constructor(
    readonly random: Random,
    readonly scene: Scene,
    readonly course: Course,
    readonly plot: Plot,
    readonly pair: Pair,
    readonly draft: CaseDraft,
  ) {}

  /** Whether a day has passed. */
  reached(day: Day): boolean {
    return day <= this.scene.lastDay;
  }

  /** An id of something that came about on a day. */
  idOn(day: Day): string {
    return idAt(this.random, millisecondsOf(minuteAt(day, 12, 0)));
  }

  /** Members of the team on a day. */
  membersOn(day: Day): readonly Member[] {
    return this.scene.team.members.filter(
      ({ since, until }) => since <= day && (until === null || day < until),
    );
  }

  /** Adds a line to the timeline. */
  note(kind: CaseEventKind, happenedOn: Day, details: LineDetails = {}): void {
    const { commune, leaderScribe, team } = this.scene;
    const byLeader = leaderScribe !== null && this.random.chance(WRITTEN_BY_LEADER);
    const teller = team.members.find(({ isLeader }) => isLeader)?.name ?? null;
    this.lines.push({
      kind,
      happenedOn,
      by: byLeader ? leaderScribe : commune.officer,
      heardFrom: byLeader ? null : teller,
      note: details.note ?? null,
      detail: details.detail ?? {},
      notBefore: details.notBefore ?? 0,
    });
  }

  /** Puts the timeline in order and stamps each line with the minute it was written. */
  finish(): CaseDraft {
    this.lines.sort((first, second) => first.happenedOn - second.happenedOn);
    let written = this.draft.recordedAt;
    for (const [index, { notBefore, ...line }] of this.lines.entries()) {
      const sameDay = minuteAt(line.happenedOn, 8 + this.random.between(0, 11), this.random.between(0, 59));
      if (index > 0) written = Math.max(written + this.random.between(1, 6), sameDay, notBefore);
      this.draft.events.push({
        ...line,
        id: idAt(this.random, millisecondsOf(written)),
        recordedAt: written,
      });
    }
    return this.draft;
  }
}
