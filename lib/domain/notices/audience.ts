import type { NoticeKind } from '@/lib/domain/notices/kinds';

/** What leaves the act itself and is told to others after it (lib/server/outbox). The topics are the notices' kinds. */
export type Topic = NoticeKind;

/** How a person stands to what happened: mediates the case, leads its team, sits in the commune's office, is invited. */
export type Relation = 'assigned' | 'leads' | 'office' | 'invited';

/** Somebody whom it may concern. */
export type Concerned = {
  readonly membershipId: string;
  readonly relation: Relation;
  /** Knows already that the case is theirs, or of the invitation: others joining them is no news. */
  readonly told: boolean;
  /** It takes place today or tomorrow. */
  readonly soon: boolean;
};

type Rule = {
  readonly to: readonly Relation[];
  /** Whether it cannot wait for the next morning's mail. */
  readonly isUrgent: (one: Concerned) => boolean;
  /** Who knows of it is not told again. */
  readonly once?: true;
};

const RULES: Record<Topic, Rule> = {
  // Mediation begins within three days of the assignment (Luật HGƠCS Đ20): the mediator hears of it the same day.
  'case.assigned': { to: ['assigned'], isUrgent: () => true, once: true },
  'case.recorded': { to: ['leads', 'office'], isUrgent: () => false },
  // Danger is told at once, for measures to be taken (Luật HGƠCS Đ10.4, Đ10.5).
  'case.alert_raised': { to: ['leads', 'office'], isUrgent: () => true },
  'training.invited': { to: ['invited'], isUrgent: ({ soon }) => soon, once: true },
  'training.class_changed': { to: ['invited'], isUrgent: ({ soon }) => soon },
  'training.class_cancelled': { to: ['invited'], isUrgent: ({ soon }) => soon },
};

/** Who is told, each once however they are concerned, and for whom it cannot wait. */
export type Audience = { readonly urgent: readonly string[]; readonly later: readonly string[] };

/**
 * @param by the membership that acted: nobody is told of what they did themselves.
 */
export function audienceOf(topic: Topic, concerned: readonly Concerned[], by: string | null): Audience {
  const { to, isUrgent, once } = RULES[topic];
  const told = concerned.filter(
    ({ relation, membershipId, told: already }) =>
      to.includes(relation) && membershipId !== by && !(once && already),
  );
  const urgent = new Set(told.filter(isUrgent).map(({ membershipId }) => membershipId));
  const later = new Set(told.map(({ membershipId }) => membershipId).filter((id) => !urgent.has(id)));
  return { urgent: [...urgent], later: [...later] };
}
