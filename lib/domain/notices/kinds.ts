import type { Role } from '@/lib/domain/access/roles';

/** What people are told of in the portal. */
export const NOTICE_KINDS = [
  'case.assigned',
  'case.recorded',
  'case.alert_raised',
  'training.invited',
  'training.class_changed',
  'training.class_cancelled',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** The two ways in which mail comes: once a morning, and at once for what cannot wait until then. */
export const MAIL_CHANNELS = ['mail.digest', 'mail.instant'] as const;
export type MailChannel = (typeof MAIL_CHANNELS)[number];

/** Everything a person can switch off, each by itself. */
export const CHOICES = [...NOTICE_KINDS, ...MAIL_CHANNELS] as const;
export type Choice = (typeof CHOICES)[number];

const MEDIATES: readonly Role[] = ['team_leader', 'mediator'];
const RUNS: readonly Role[] = ['commune_officer', 'team_leader'];

/** Whom a kind can reach at all: nobody is asked to switch off what never comes. */
const RECIPIENTS: Record<NoticeKind, readonly Role[]> = {
  'case.assigned': MEDIATES,
  'case.recorded': RUNS,
  'case.alert_raised': RUNS,
  'training.invited': MEDIATES,
  'training.class_changed': MEDIATES,
  'training.class_cancelled': MEDIATES,
};

/** The kinds that can come to somebody in this role. */
export const kindsFor = (role: Role): readonly NoticeKind[] =>
  NOTICE_KINDS.filter((kind) => RECIPIENTS[kind].includes(role));

/** What somebody in this role can switch off. */
export const choicesFor = (role: Role): readonly Choice[] => [...kindsFor(role), ...MAIL_CHANNELS];
