import 'server-only';
import { newId } from '@/lib/db/ids';
import type { IsoDate } from '@/lib/domain/iso-date';
import { recognitionKindOf, type EarlierService, type Recognition } from '@/lib/domain/roll/recognition';
import type { Candidate } from '@/lib/features/elections/file/election-file';
import type { KeeperContext } from '@/lib/features/elections/keeper';
import { foldVietnamese } from '@/lib/schema/fold';

/** What the roll knows of the person's earlier, recognised service up to that day. */
async function earlierService(
  { tx, actor }: KeeperContext,
  mediatorId: string,
  day: IsoDate,
): Promise<EarlierService> {
  const [seen] = await tx.$queryRaw<{ serving: boolean | null; until: IsoDate | null }[]>`
    SELECT bool_or(s.valid_to IS NULL OR s.valid_to > ${day}::date) AS serving, max(s.valid_to)::text AS until
      FROM team_membership s
     WHERE s.city_id = ${actor.cityId}::uuid AND s.mediator_id = ${mediatorId}::uuid
       AND s.recognised_by_id IS NOT NULL AND s.valid_from < ${day}::date`;
  if (seen?.serving) return { kind: 'serving' };
  return seen?.until ? { kind: 'left', until: seen.until } : { kind: 'none_known' };
}

/**
 * What the recognition is for this person. Somebody whom an election brought to the roll is new, also in the months of a
 * merger: there the doubt is about people nobody knows anything of.
 */
export async function recognitionOf(
  context: KeeperContext,
  { mediatorId }: Candidate,
  isAgain: boolean,
  effectiveOn: IsoDate,
): Promise<Recognition> {
  if (isAgain) return 're_recognition';
  if (mediatorId === null) return 'first';
  return recognitionKindOf(effectiveOn, await earlierService(context, mediatorId, effectiveOn), []);
}

/**
 * The person on the roll: a new entry from what was typed of the candidate, or the one that was picked, whose blanks are
 * filled in and whose own words stay.
 * @returns the person's id.
 */
export async function keepPerson(
  { tx, actor, now }: KeeperContext,
  candidate: Candidate,
  { recognition, effectiveOn }: { readonly recognition: Recognition; readonly effectiveOn: IsoDate },
): Promise<string> {
  const recognisedOn = recognition === 'first' ? effectiveOn : null;
  const { fullName, birthYear, birthDate, sex, phone, ethnicity, qualification } = candidate;
  const { qualificationNote, occupation, officeHeld, address, criteria } = candidate;
  const criteriaMet = [...criteria];
  if (candidate.mediatorId === null) {
    const mediatorId = newId();
    await tx.$executeRaw`
      INSERT INTO mediator (city_id, id, commune_id, full_name, search_name, birth_year, birth_date, sex, phone, ethnicity,
             qualification, qualification_note, occupation, office_held, address, criteria_met, criteria_checked_on,
             recognised_on, changed_by, changed_at)
      VALUES (${actor.cityId}::uuid, ${mediatorId}::uuid, ${actor.communeId}::uuid, ${fullName},
              ${foldVietnamese(fullName)}, ${birthYear}, ${birthDate}::date, ${sex}, ${phone}, ${ethnicity},
              ${qualification}, ${qualificationNote}, ${occupation}, ${officeHeld}, ${address}, ${criteriaMet},
              ${effectiveOn}::date, ${recognisedOn}::date, ${actor.displayName}, ${now})`;
    return mediatorId;
  }
  await tx.$executeRaw`
    UPDATE mediator SET
           birth_year = coalesce(birth_year, ${birthYear}::int),
           birth_date = CASE WHEN coalesce(birth_year, ${birthYear}::int) = extract(year FROM ${birthDate}::date)
                             THEN coalesce(birth_date, ${birthDate}::date) ELSE birth_date END,
           sex = coalesce(sex, ${sex}), phone = coalesce(phone, ${phone}), ethnicity = coalesce(ethnicity, ${ethnicity}),
           qualification = coalesce(qualification, ${qualification}),
           qualification_note = coalesce(qualification_note, ${qualificationNote}),
           occupation = coalesce(occupation, ${occupation}), office_held = coalesce(office_held, ${officeHeld}),
           address = coalesce(address, ${address}),
           criteria_met = CASE WHEN cardinality(${criteriaMet}::text[]) > 0 THEN ${criteriaMet}::text[] ELSE criteria_met END,
           criteria_checked_on = CASE WHEN cardinality(${criteriaMet}::text[]) > 0 THEN ${effectiveOn}::date ELSE criteria_checked_on END,
           moved_away_on = CASE WHEN 'resident_citizen' = ANY (${criteriaMet}::text[]) THEN NULL ELSE moved_away_on END,
           recognised_on = coalesce(recognised_on, ${recognisedOn}::date),
           version = version + 1, changed_by = ${actor.displayName}, changed_at = ${now}
     WHERE city_id = ${actor.cityId}::uuid AND id = ${candidate.mediatorId}::uuid`;
  return candidate.mediatorId;
}
