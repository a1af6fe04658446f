import type { Client } from 'pg';
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
import { shareCases, type DemoPlan } from '../sizes/plan';
import { copyRows } from './copy';
import { RowBuffer } from './row-buffer';
import { writeCase, writeCounters } from './write-case';
import { writeCity, writeCommune } from './write-units';

/** Rows made before they are sent: enough to keep the server busy, few enough to fit in memory. */
const ROWS_IN_A_BATCH = 60_000;

/** How many of each were made. */
export interface Filled {
  communes: number;
  teams: number;
  mediators: number;
  cases: number;
}

/** Makes the planned people and cases and copies them in as they come. */
export class Filler {
  readonly filled: Filled = { communes: 0, teams: 0, mediators: 0, cases: 0 };
  private readonly buffer = new RowBuffer();
  private readonly loginNames = new Set<string>();

  constructor(
    private readonly client: Client,
    private readonly plan: DemoPlan,
    private readonly lastDay: Day,
    private readonly passwordHash: string,
    private readonly onCases: (done: number) => void,
  ) {}

  /** Everything of the plan. */
  async fill(): Promise<void> {
    this.open([OPERATOR]);
    for (const city of this.plan.cities) await this.fillCity(city);
    await copyRows(this.client, this.buffer);
  }

  private open(accounts: readonly DemoAccount[]): void {
    for (const account of accounts) writeAccount(this.buffer.write, account, this.passwordHash);
  }

  private async fillCity(plan: CityPlan): Promise<void> {
    const cityId = unitId('city', plan.code);
    const communes = plan.communes.map((commune) => inventCommune(commune, cityId, this.lastDay + 1));
    writeCity(this.buffer.write, plan, cityId);
    this.open(cityAccounts(plan.code, cityId));
    for (const commune of communes) this.fillRoll(commune);
    await copyRows(this.client, this.buffer);
    for (const [index, commune] of communes.entries()) {
      const next = communes[(index + 1) % communes.length]?.teams.slice(0, 5) ?? [];
      await this.fillBooks(commune, [...commune.teams, ...next]);
    }
  }

  private fillRoll(commune: Commune): void {
    writeCommune(this.buffer.write, commune);
    this.open([...officerAccounts(commune, this.loginNames), ...teamAccounts(commune)]);
    this.filled.communes += 1;
    this.filled.teams += commune.teams.length;
    for (const { members } of commune.teams) {
      this.filled.mediators += members.filter(({ until }) => until === null).length;
    }
  }

  private async fillBooks(commune: Commune, otherTeams: readonly Team[]): Promise<void> {
    const shares = shareCases(commune.plan);
    for (const [index, team] of commune.teams.entries()) {
      const days = this.plan.calendar.drawDays(new Random(`days/${team.id}`), shares[index] ?? 0);
      const scene = {
        commune,
        team,
        lastDay: this.lastDay,
        otherTeams,
        leaderScribe: leaderScribe(commune, team),
      };
      const drafts = writeBook(scene, days, isShownTeam(commune, team) ? stageWork(team) : []);
      for (const draft of drafts) writeCase(this.buffer.write, draft, commune);
      writeCounters(this.buffer.write, drafts, commune);
      this.filled.cases += drafts.length;
      if (this.buffer.size >= ROWS_IN_A_BATCH) {
        await copyRows(this.client, this.buffer);
        this.onCases(this.filled.cases);
      }
    }
  }
}
