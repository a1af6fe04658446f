import type { IsoDate } from '@/lib/domain/iso-date';

export type Place = { readonly team: string; readonly commune: string };
type Stay = Place & { readonly from: IsoDate };

/**
 * What the map says on any day, told as simply as can be: each book keeps a list of where it went. The database is
 * compared with this after every change.
 */
export class MapModel {
  private readonly stays = new Map<string, Stay[]>();

  /** A team with its own book, since always. */
  add(team: string, commune: string): void {
    this.stays.set(team, [{ team, commune, from: '1900-01-01' }]);
  }

  /** One team's books come into another's care. */
  mergeTeams(gone: string, survivor: string, on: IsoDate): void {
    const { commune } = this.today(survivor);
    this.move(({ team }) => team === gone, { team: survivor, commune }, on);
  }

  /** A team lies in another commune. */
  moveTeam(team: string, commune: string, on: IsoDate): void {
    this.move((stay) => stay.team === team, { team, commune }, on);
  }

  /** A commune is taken up by another. */
  mergeCommunes(gone: string, survivor: string, on: IsoDate): void {
    for (const book of this.books)
      if (this.today(book).commune === gone)
        this.go(book, { team: this.today(book).team, commune: survivor }, on);
  }

  get books(): readonly string[] {
    return [...this.stays.keys()];
  }

  /** Where a book lies today. */
  today(book: string): Place {
    return this.on(book, '9999-12-31');
  }

  /** Where a book lay on a day. */
  on(book: string, day: IsoDate): Place {
    const found = this.stays.get(book)?.findLast(({ from }) => from <= day);
    if (!found) throw new Error(`no book ${book}`);
    return found;
  }

  private move(which: (stay: Place) => boolean, to: Place, on: IsoDate): void {
    for (const book of this.books) if (which(this.today(book))) this.go(book, to, on);
  }

  private go(book: string, to: Place, on: IsoDate): void {
    this.stays.get(book)?.push({ ...to, from: on });
  }
}
