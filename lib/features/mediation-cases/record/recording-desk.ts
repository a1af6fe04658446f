import type { IsoDate } from '@/lib/domain/iso-date';

/** A team whose book the actor may write in, with what the aside says of it. */
export type DeskTeam = {
  readonly id: string;
  readonly name: string;
  /** «tổ dân phố 12, 13» */
  readonly neighbourhoods: string;
  readonly leader: { readonly name: string; readonly address: string; readonly phone: string } | null;
  readonly members: number;
  readonly women: number;
  /** Year of the book → the last number given in it. */
  readonly lastNumbers: Readonly<Record<string, number>>;
};

/** A case entered lately, by what one would recognise it. */
export type RecentCase = {
  readonly id: string;
  readonly teamId: string;
  readonly number: string;
  readonly receivedOn: IsoDate;
  readonly parties: readonly string[];
};

/** All that the recording page needs beside the six inputs; sent along so that typing asks the server nothing. */
export type RecordingDesk = {
  readonly teams: readonly DeskTeam[];
  readonly recent: readonly RecentCase[];
};
