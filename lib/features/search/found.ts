import type { CaseKind, CaseOutcome, CaseStatus } from '@/lib/domain/mediation-case/case';
import type { CaseNumber } from '@/lib/domain/mediation-case/numbering';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { CommuneKind } from '@/lib/domain/units/unit-name';

/** Kinds of things that are found, in the order in which equals are told. */
export const FOUND_KINDS = ['mediator', 'team', 'neighbourhood', 'commune', 'case'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

type Unit = { readonly communeName: string; readonly communeKind: CommuneKind };

/** What every found thing says of itself, for putting the most likely first. */
type Common = {
  readonly id: string;
  /** Its name, or what was looked through besides. */
  readonly text: string;
  /** Serving, in force, in the actor's own book; what has ended or belongs to somebody else comes after. */
  readonly current: boolean;
};

/** Something that was found, with the few facts that tell it from others of its name. */
export type Found = Common &
  (
    | ({
        readonly kind: 'mediator';
        readonly birthYear: number | null;
        readonly phone: string | null;
        readonly leads: boolean;
        /** Where the person serves; where they did when they serve nowhere. */
        readonly teams: readonly string[];
      } & Unit)
    | ({
        readonly kind: 'team';
        readonly leader: string | null;
        readonly members: number;
      } & Unit)
    | ({
        readonly kind: 'neighbourhood';
        readonly team: { readonly id: string; readonly name: string } | null;
      } & Unit)
    | { readonly kind: 'commune'; readonly communeKind: CommuneKind }
    | ({
        readonly kind: 'case';
        readonly number: CaseNumber;
        readonly caseKind: CaseKind;
        readonly status: CaseStatus;
        readonly outcome: CaseOutcome | null;
        readonly receivedOn: IsoDate;
        /** Null when the team is another commune's, whose roll the scope does not see. */
        readonly teamName: string | null;
        /** Null for roles that may not read families. */
        readonly parties: readonly string[] | null;
        readonly summary: string | null;
      } & Unit)
  );

export type FoundOf<Kind extends FoundKind> = Extract<Found, { kind: Kind }>;

/** The likeliest of one kind, and how many there are in all. */
export type Finding<Kind extends FoundKind = FoundKind> = {
  readonly total: number;
  readonly found: readonly FoundOf<Kind>[];
};

export const NOTHING_FOUND = { total: 0, found: [] } as const;
