import type { IsoDate } from '@/lib/domain/iso-date';

/** A phase of a plan (giai đoạn), from its first to its last day. */
export type Phase = { readonly name: string; readonly from: IsoDate; readonly to: IsoDate };

/** A plan that carries out the programme: who issued it, when it runs, in which phases. */
export type Plan = {
  readonly number: string;
  readonly issuedOn: IsoDate;
  readonly issuer: string;
  readonly title: string;
  /** The text it carries out. */
  readonly basis: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly phases: readonly Phase[];
  /** What stays open about the plan as a whole; a city that enters its own plan has answered it. */
  readonly open: readonly string[];
};

/** The phase of a day; null between phases and outside the plan. */
export const phaseOn = ({ phases }: Plan, day: IsoDate): Phase | null =>
  phases.find(({ from, to }) => from <= day && day <= to) ?? null;

/** Why a plan is refused: a period that ends before it begins, phases outside it, or phases that overlap. */
export type PlanRefusal =
  'ends_before_it_begins' | 'phase_ends_before_it_begins' | 'phase_outside_plan' | 'phases_overlap';

/** The first thing wrong with a plan's days and the phase it concerns (from 0); null when they are sound. */
export const planFault = ({
  from,
  to,
  phases,
}: Pick<Plan, 'from' | 'to' | 'phases'>): {
  readonly code: PlanRefusal;
  readonly phase: number | null;
} | null => {
  if (to <= from) return { code: 'ends_before_it_begins', phase: null };
  for (const [index, phase] of phases.entries()) {
    const before = phases[index - 1];
    if (phase.to <= phase.from) return { code: 'phase_ends_before_it_begins', phase: index };
    if (phase.from < from || phase.to > to) return { code: 'phase_outside_plan', phase: index };
    if (before !== undefined && phase.from <= before.to) return { code: 'phases_overlap', phase: index };
  }
  return null;
};
