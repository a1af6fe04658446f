import { dayOf, isoOf, millisecondsOf, minuteAt, yearOf, type Day } from '../chance/days';
import { idAt } from '../chance/ids';
import { Random } from '../chance/random';
import type { Commune, Member } from '../places/commune';
import { UNITS_SINCE } from '../places/invent-commune';
import type { RowSink } from './tables';

type Kind = 'recognise_mediators' | 're_recognise' | 'end_mediators' | 'establish_team';

/** The new communes recognised their mediators anew in three rounds (sittings), not one by one. */
const ROUNDS: readonly Day[] = [dayOf('2025-08-15'), dayOf('2025-10-03'), dayOf('2025-12-12')];
const DAYS_BETWEEN_SITTINGS = 15;

const nextSitting = (day: Day): Day => Math.ceil(day / DAYS_BETWEEN_SITTINGS) * DAYS_BETWEEN_SITTINGS;

const roundOf = (day: Day): Day => ROUNDS.find((round) => round >= day) ?? ROUNDS[ROUNDS.length - 1] ?? day;

/** The decisions of one commune's chairman: the same day and kind is the same paper, written once. */
export class Decisions {
  private readonly written = new Map<string, string>();

  constructor(
    private readonly rows: RowSink,
    private readonly commune: Commune,
  ) {}

  /** First recognition: at the sitting after a person joined. */
  firstDay(member: Member): Day {
    return nextSitting(member.since);
  }

  /** The decision in force for a serving member, and whether it is the one after the merger of 2025. */
  recognising(member: Member): { readonly id: string; readonly recognition: 'first' | 're_recognition' } {
    const isAnew = member.since < UNITS_SINCE && member.recognisedOn > member.since;
    return isAnew
      ? { id: this.on('re_recognise', roundOf(member.recognisedOn)), recognition: 're_recognition' }
      : { id: this.on('recognise_mediators', this.firstDay(member)), recognition: 'first' };
  }

  /** The decision of a kind on a day; written when it is first asked for. */
  on(kind: Kind, day: Day): string {
    const key = `${kind}/${day}`;
    const known = this.written.get(key);
    if (known) return known;
    const random = new Random(`decision/${this.commune.id}/${key}`);
    const id = idAt(random, millisecondsOf(minuteAt(day, 9, 0)));
    this.written.set(key, id);
    this.rows.write('roll_decision', {
      city_id: this.commune.cityId,
      id,
      commune_id: this.commune.id,
      kind,
      number: `${random.between(11, 260)}/QĐ-UBND`,
      decided_on: isoOf(day),
      takes_effect_on: isoOf(day),
      signer_office: yearOf(day) >= 2025 ? 'Chủ tịch Ủy ban nhân dân' : null,
      published_on: isoOf(day + 3),
      published_how: 'Niêm yết tại nhà văn hóa, đọc trên loa',
    });
    return id;
  }
}
