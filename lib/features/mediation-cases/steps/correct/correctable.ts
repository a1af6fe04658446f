import { isIsoDate } from '@/lib/domain/calendar';
import { CASE_GROUNDS, CASE_KINDS } from '@/lib/domain/mediation-case/case';
import { CORRECTABLE_FIELDS, type CorrectableField } from '@/lib/domain/mediation-case/decisions/correct';
import { CASE_GROUND_LABELS, CASE_KIND_LABELS } from '@/lib/domain/mediation-case/labels';
import { partiesOf, type CaseFile } from '@/lib/features/mediation-cases/file/case-file';
import { formatDate } from '@/lib/format/date';

/** What stands in the book now for each field a correction may change; null: nothing stands there yet. */
export function standingValue({ outline, parts }: CaseFile, field: CorrectableField): string | null {
  switch (field) {
    case 'received_on':
      return outline.receivedOn;
    case 'kind':
      return outline.kind;
    case 'ground':
      return outline.ground;
    case 'summary':
      return parts.summary;
    case 'first_party':
      return partiesOf(parts, 'first')[0]?.name ?? null;
    case 'second_party':
      return partiesOf(parts, 'second')[0]?.name ?? null;
    case 'agreement':
      return parts.agreement;
  }
}

/** The closed choices of a field; null where it is written in words. */
export function choicesOf(field: CorrectableField): Readonly<Record<string, string>> | null {
  if (field === 'kind') return CASE_KIND_LABELS;
  return field === 'ground' ? CASE_GROUND_LABELS : null;
}

/** Whether `value` is one of the field's choices; a field without choices takes any words. */
export const isChoice = (field: CorrectableField, value: string): boolean => {
  if (field === 'kind') return (CASE_KINDS as readonly string[]).includes(value);
  return field !== 'ground' || (CASE_GROUNDS as readonly string[]).includes(value);
};

/** A value as the timeline and the form say it. */
export function sayValue(field: CorrectableField, value: string): string {
  if (field === 'received_on') return isIsoDate(value) ? formatDate(value) : value;
  return choicesOf(field)?.[value] ?? value;
}

/** The fields where something stands that could be wrong. */
export const correctableFields = (file: CaseFile): readonly CorrectableField[] =>
  CORRECTABLE_FIELDS.filter((field) => standingValue(file, field) !== null);
