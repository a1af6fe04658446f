import { ACTIVITY_KINDS } from '@/lib/domain/support/activity-kind';
import { SUPPORTER_KINDS } from '@/lib/domain/support/supporter-kind';
import { optionalChoice, optionalId } from '@/lib/schema/choices';
import { isoDate } from '@/lib/schema/date';
import { version } from '@/lib/schema/number';
import { choice, uuid } from '@/lib/schema/reference';
import { optionalText } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const PAIR = new RegExp(`^(?:${UUID}_${UUID})?$`);

/** A supporter and one of their teams as one choice of the form: «ông Việt, Tổ số 12». */
export const pairOf = (supporterId: string, teamId: string): string => `${supporterId}_${teamId}`;

/** The supporter and the team of a choice; null when none was chosen. */
export function readPair(pair: string): { readonly supporterId: string; readonly teamId: string } | null {
  const [supporterId, teamId] = pair.split('_');
  return supporterId && teamId ? { supporterId, teamId } : null;
}

const done = {
  kind: choice(ACTIVITY_KINDS, 'việc đã làm'),
  on: isoDate({ label: 'ngày' }),
  note: optionalText({ label: 'Ghi chú', max: 500 }),
};

/** What a supporter did with a team: somebody already linked, or somebody new who is entered on the way. */
export const RecordActivityInput = z
  .strictObject({
    ...done,
    who: z.enum(['linked', 'new']),
    pair: z.string().regex(PAIR),
    teamId: optionalId(),
    fullName: optionalText({ label: 'Họ và tên', max: 120, lines: 'one' }),
    supporterKind: optionalChoice(SUPPORTER_KINDS),
    organisation: optionalText({ label: 'Nơi công tác', max: 200, lines: 'one' }),
  })
  .superRefine(({ who, pair, teamId, fullName, supporterKind }, context) => {
    const ask = (field: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [field], message });
    if (who === 'linked') {
      if (pair === '') ask('pair', 'Chọn người hỗ trợ và tổ.');
      return;
    }
    if (fullName === null) ask('fullName', 'Ghi họ và tên.');
    if (supporterKind === null) ask('supporterKind', 'Chọn thuộc lực lượng nào.');
    if (teamId === null) ask('teamId', 'Chọn tổ được hỗ trợ.');
  });
export type RecordActivityInput = z.output<typeof RecordActivityInput>;

/** What may be mended of an activity: what was done, when, about what. Another person or team is another activity. */
export const CorrectActivityInput = z.strictObject({ ...done, activityId: uuid(), version: version() });
export type CorrectActivityInput = z.output<typeof CorrectActivityInput>;

/** An activity that was recorded by mistake. */
export const RemoveActivityInput = z.strictObject({ activityId: uuid(), version: version() });
export type RemoveActivityInput = z.output<typeof RemoveActivityInput>;
