import type { IsoDate } from '@/lib/domain/iso-date';
import type { NeighbourhoodKind } from '@/lib/domain/roll/neighbourhood-kind';

/** A village or residential group of a commune, with the teams that serve it. */
export type Neighbourhood = {
  readonly neighbourhoodId: string;
  readonly communeId: string;
  readonly name: string;
  readonly kind: NeighbourhoodKind;
  /** The denominator of every election (Luật HGƠCS Đ8.3). */
  readonly households: number | null;
  /** Many ethnic-minority people live here: the team needs one of them (Luật HGƠCS Đ12.1). */
  readonly minorityArea: boolean;
  readonly validFrom: IsoDate;
  /** The first day on which it is no more. */
  readonly validTo: IsoDate | null;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
};
