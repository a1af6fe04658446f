import type { IsoDate } from '@/lib/domain/iso-date';

/** A set of materials. */
export type MaterialSet = {
  readonly setId: string;
  /** Null: the city's. */
  readonly communeId: string | null;
  readonly title: string;
  /** «Bộ tài liệu bồi dưỡng kiến thức, kỹ năng hòa giải ở cơ sở»: what the targets count. */
  readonly official: boolean;
  readonly retiredOn: IsoDate | null;
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
};

/** A set as it was published once: «năm 2026». */
export type MaterialVersion = {
  readonly versionId: string;
  readonly setId: string;
  readonly setTitle: string;
  readonly official: boolean;
  readonly communeId: string | null;
  readonly label: string;
  readonly publishedOn: IsoDate;
  /** The first day on which it is no longer given to anybody. */
  readonly withdrawnOn: IsoDate | null;
};

/** One document of a version: a link, or a text that opens in the portal. */
export type MaterialDocument = {
  readonly documentId: string;
  readonly versionId: string;
  readonly title: string;
  readonly url: string | null;
};
