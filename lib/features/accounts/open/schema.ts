import { LOGIN_NAME } from '@/lib/domain/access/login-name';
import { MEMBERSHIP_ROLES } from '@/lib/features/accounts/membership';
import { choice, uuid } from '@/lib/schema/reference';
import { optionalText, personOrPartyName } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

/** A place that a role may or may not need; an empty field is none. */
const place = z
  .union([z.literal('').transform(() => null), uuid('Chọn trong danh sách.')])
  .nullish()
  .transform((id) => id ?? null);

const PLACE_MISSING = {
  city_admin: 'Chọn thành phố, tỉnh.',
  commune_officer: 'Chọn xã, phường.',
  team_leader: 'Chọn tổ hòa giải.',
  mediator: 'Chọn tổ hòa giải.',
} as const;

/** The name a person will sign in with: small letters without marks, digits, dot and dashes. */
const loginName = z
  .string({ error: 'Ghi tên đăng nhập.' })
  .trim()
  .toLowerCase()
  .min(1, { error: 'Ghi tên đăng nhập.', abort: true })
  .regex(LOGIN_NAME, {
    error: 'Tên đăng nhập gồm 3 đến 64 chữ không dấu, chữ số, dấu chấm hoặc gạch, như «phuong.lang».',
  });

/** What the person is called on this place's pages, and what they do there. */
export const displayNameField = personOrPartyName({ label: 'Họ tên', max: 120 });
export const jobTitleField = optionalText({ label: 'Chức vụ', max: 120, lines: 'one' });

/**
 * A new account in one place. Which roles may be given, and whether the place is the issuer's, is decided by the rule and
 * the policies: what is sent here is only asked for.
 */
export const OpenAccountInput = z
  .strictObject({
    role: choice(MEMBERSHIP_ROLES, 'vai trò'),
    /** City, commune or team, by role; a city officer works in the issuer's own city. */
    placeId: place,
    /** Who on the roll it is; a leader's may stay open. */
    mediatorId: place,
    displayName: displayNameField,
    loginName,
    jobTitle: jobTitleField,
  })
  .superRefine(({ role, placeId, mediatorId }, context) => {
    const followsPerson = role === 'mediator' && mediatorId === null;
    if (role !== 'city_officer' && !followsPerson && placeId === null)
      context.addIssue({ code: 'custom', path: ['placeId'], message: PLACE_MISSING[role] });
    if (role === 'mediator' && mediatorId === null)
      context.addIssue({ code: 'custom', path: ['mediatorId'], message: 'Chọn người trong danh sách.' });
  });
export type OpenAccountInput = z.output<typeof OpenAccountInput>;
export type OpenAccountFields = z.input<typeof OpenAccountInput>;
