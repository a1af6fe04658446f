import { newId } from '@/lib/db/ids';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { RollRecord } from '@/lib/domain/import/records';
import { recognitionKindOf, type Recognition } from '@/lib/domain/roll/recognition';
import { keyOfNeighbourhood, keyOfTeam, type KnownUnit } from '@/lib/features/imports/kinds/roll/known-roll';
import type { Place } from '@/lib/features/imports/kinds/roll/places';

export type PlannedUnit = {
  readonly id: string;
  readonly communeId: string;
  readonly name: string;
  readonly since: IsoDate;
};
export type PlannedNeighbourhood = PlannedUnit & { readonly kind: 'village' | 'residential_group' };
export type PlannedLink = {
  readonly communeId: string;
  readonly teamId: string;
  readonly neighbourhoodId: string;
  readonly since: IsoDate;
};
export type PlannedDecision = {
  readonly id: string;
  readonly communeId: string;
  readonly kind: 'recognise_mediators' | 're_recognise';
  readonly number: string;
  readonly decidedOn: IsoDate;
};
/** A decision by which seats are recognised, and what that recognition is. */
export type Recognising = {
  readonly decisionId: string;
  readonly on: IsoDate;
  readonly recognition: Recognition;
};

/** A decision that the commune has recorded already. */
export type KnownDecision = {
  readonly id: string;
  readonly communeId: string;
  readonly kind: string;
  readonly number: string;
  readonly decidedOn: IsoDate;
};

/** Names that only groups of a town bear; every other is a village's (Luật HGƠCS Đ2). */
const TOWN = /^(tdp|to dan pho|khu pho|to nhan dan|khoi pho|khu dan cu|tieu khu)\b/;

/**
 * Finds teams, neighbourhoods and decisions by what rows call them, and plans those that are not there yet: once each,
 * however many rows name them.
 */
export class UnitPlan {
  readonly teams: PlannedUnit[] = [];
  readonly neighbourhoods: PlannedNeighbourhood[] = [];
  readonly links: PlannedLink[] = [];
  readonly decisions: PlannedDecision[] = [];
  private readonly teamIds: Map<string, string>;
  private readonly neighbourhoodIds: Map<string, string>;
  private readonly linked: Set<string>;
  private readonly decisionIds: Map<string, string>;

  constructor(
    private readonly places: ReadonlyMap<string, Place>,
    known: {
      readonly teams: readonly KnownUnit[];
      readonly neighbourhoods: readonly KnownUnit[];
      readonly links: readonly { readonly teamId: string; readonly neighbourhoodId: string }[];
      readonly decisions: readonly KnownDecision[];
    },
    private readonly today: IsoDate,
  ) {
    const byKey = (units: readonly KnownUnit[]): Map<string, string> =>
      new Map(units.map(({ id, communeId, key }) => [`${communeId} ${key}`, id]));
    this.teamIds = byKey(known.teams);
    this.neighbourhoodIds = byKey(known.neighbourhoods);
    this.linked = new Set(known.links.map(({ teamId, neighbourhoodId }) => `${teamId} ${neighbourhoodId}`));
    this.decisionIds = new Map(known.decisions.map((decision) => [decisionKey(decision), decision.id]));
  }

  /** The team that a row names, with its neighbourhoods; a decision, or a case, may show it at work earlier. */
  teamOf(communeId: string, record: Pick<RollRecord, 'team' | 'hamlets' | 'decisionDate'>): string {
    const since = this.since(communeId, record.decisionDate);
    const key = `${communeId} ${keyOfTeam(record.team)}`;
    let teamId = this.teamIds.get(key);
    if (teamId === undefined) {
      teamId = newId();
      this.teamIds.set(key, teamId);
      this.teams.push({ id: teamId, communeId, name: record.team, since });
    }
    for (const name of record.hamlets) {
      const neighbourhoodId = this.neighbourhoodOf(communeId, name, since);
      const link = `${teamId} ${neighbourhoodId}`;
      if (this.linked.has(link)) continue;
      this.linked.add(link);
      this.links.push({ communeId, teamId, neighbourhoodId, since });
    }
    return teamId;
  }

  /** The decision that a row names; null when it names none, or none with its day. */
  recognitionOf(communeId: string, { decisionNumber, decisionDate }: RollRecord): Recognising | null {
    if (decisionNumber === null || decisionDate === null) return null;
    const recognition = recognitionKindOf(decisionDate);
    const kind = recognition === 'first' ? 'recognise_mediators' : 're_recognise';
    const decision = { communeId, kind, number: decisionNumber, decidedOn: decisionDate } as const;
    const key = decisionKey(decision);
    let decisionId = this.decisionIds.get(key);
    if (decisionId === undefined) {
      decisionId = newId();
      this.decisionIds.set(key, decisionId);
      this.decisions.push({ id: decisionId, ...decision });
    }
    return { decisionId, on: decisionDate, recognition };
  }

  /** A unit is in force since its commune is, or since the older decision that shows it at work. */
  private since(communeId: string, decided: IsoDate | null): IsoDate {
    const commune = this.places.get(communeId)?.since ?? this.today;
    return decided !== null && decided < commune ? decided : commune;
  }

  private neighbourhoodOf(communeId: string, name: string, since: IsoDate): string {
    const key = keyOfNeighbourhood(name);
    const known = this.neighbourhoodIds.get(`${communeId} ${key}`);
    if (known !== undefined) return known;
    const id = newId();
    this.neighbourhoodIds.set(`${communeId} ${key}`, id);
    const kind = TOWN.test(key) ? 'residential_group' : 'village';
    // «Tổ hòa giải thôn Phúc Lộc» serves «Thôn Phúc Lộc»: a name of its own begins with a capital.
    this.neighbourhoods.push({ id, communeId, name: capital(name), since, kind });
    return id;
  }
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

// One paper, whatever it is called in the roll: a number and a day are one decision of one commune and kind.
const decisionKey = ({
  communeId,
  kind,
  number,
  decidedOn,
}: Pick<KnownDecision, 'communeId' | 'kind' | 'number' | 'decidedOn'>): string =>
  `${communeId} ${kind} ${decidedOn} ${number}`;
