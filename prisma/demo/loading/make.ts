import { setImmediate } from 'node:timers/promises';
import {
  cityAccounts,
  isShownTeam,
  leaderScribe,
  officerAccounts,
  teamAccounts,
} from '../accounts/demo-accounts';
import { OPERATOR, writeAccount, type DemoAccount } from '../accounts/write-accounts';
import { writeBook } from '../cases/book';
import { stageWork } from '../cases/staged';
import type { Day } from '../chance/days';
import { Random } from '../chance/random';
import type { CityPlan, Commune, Team } from '../places/commune';
import { inventCommune, unitId } from '../places/invent-commune';
import { writeCityProgramme, type CityProgramme } from '../programme/write-city-programme';
import { writeCommuneProgramme } from '../programme/write-commune-programme';
import { shareCases, type DemoPlan } from '../sizes/plan';
import { RowBuffer, type Batch } from './row-buffer';
import { writeCase, writeCounters } from './write-case';
import { writeCity, writeCommune } from './write-units';

/** Rows of a batch: enough to keep the server busy, few enough to fit in memory. */
const ROWS_IN_A_BATCH = 60_000;

/** Teams whose books are written before the connection gets its turn to send. */
const TEAMS_AT_A_STRETCH = 8;

/** How many of each were made. */
export interface Made {
  communes: number;
  teams: number;
  mediators: number;
  cases: number;
}

/** Makes the people and cases of a plan, in batches that can be copied while the next one is made. */
export class DemoMaker {
  readonly made: Made = { communes: 0, teams: 0, mediators: 0, cases: 0 };
  private readonly buffer = new RowBuffer();
  private readonly loginNames = new Set<string>();

  constructor(
    private readonly plan: DemoPlan,
    private readonly lastDay: Day,
    private readonly passwordHash: string,
  ) {}

  /** Everything of the plan, parents before children. */
  async *batches(): AsyncGenerator<Batch> {
    this.open([OPERATOR]);
    for (const city of this.plan.cities) yield* this.city(city);
    yield this.buffer.take();
  }

  private open(accounts: readonly DemoAccount[]): void {
    for (const account of accounts) writeAccount(this.buffer, account, this.passwordHash);
  }

  private async *city(plan: CityPlan): AsyncGenerator<Batch> {
    const cityId = unitId('city', plan.code);
    const communes = plan.communes.map((commune) => inventCommune(commune, cityId, this.lastDay + 1));
    writeCity(this.buffer, plan, cityId);
    this.open(cityAccounts(plan.code, cityId));
    const programme = writeCityProgramme(this.buffer, { cityId, communes, today: this.lastDay + 1 });
    for (const commune of communes) this.writeRoll(commune, programme);
    yield this.buffer.take();
    for (const [index, commune] of communes.entries()) {
      const nextTeams = communes[(index + 1) % communes.length]?.teams.slice(0, 5) ?? [];
      yield* this.books(commune, [...commune.teams, ...nextTeams]);
    }
  }

  private writeRoll(commune: Commune, programme: CityProgramme): void {
    writeCommune(this.buffer, commune, this.lastDay + 1);
    const { olderClasses } = this.plan;
    writeCommuneProgramme(this.buffer, { commune, programme, olderClasses, today: this.lastDay + 1 });
    this.open([...officerAccounts(commune, this.loginNames), ...teamAccounts(commune)]);
    this.made.communes += 1;
    this.made.teams += commune.teams.length;
    for (const { members } of commune.teams) {
      this.made.mediators += members.filter(({ until }) => until === null).length;
    }
  }

  private async *books(commune: Commune, otherTeams: readonly Team[]): AsyncGenerator<Batch> {
    const shares = shareCases(commune.plan);
    for (const [index, team] of commune.teams.entries()) {
      this.writeTeamBook(commune, team, shares[index] ?? 0, otherTeams);
      if (this.buffer.size >= ROWS_IN_A_BATCH) yield this.buffer.take();
      else if (index % TEAMS_AT_A_STRETCH === 0) await setImmediate();
    }
  }

  private writeTeamBook(commune: Commune, team: Team, cases: number, otherTeams: readonly Team[]): void {
    const days = this.plan.calendar.drawDays(new Random(`days/${team.id}`), cases);
    const scene = {
      commune,
      team,
      lastDay: this.lastDay,
      otherTeams,
      leaderScribe: leaderScribe(commune, team),
    };
    const drafts = writeBook(scene, days, isShownTeam(commune, team) ? stageWork(team) : []);
    for (const draft of drafts) writeCase(this.buffer, draft, commune);
    writeCounters(this.buffer, drafts, commune);
    this.made.cases += drafts.length;
  }
}
