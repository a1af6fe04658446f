export type StepLink = { readonly label: string; readonly href: string };

/** The reader's next steps; null for who only reads. */
export type StepsView = {
  readonly main: StepLink | null;
  readonly others: readonly StepLink[];
  /** What takes something back. */
  readonly danger: readonly StepLink[];
  readonly later: readonly { readonly label: string; readonly reason: string }[];
} | null;

type Steps<Action extends string, WhyNot extends string> = {
  readonly now: readonly Action[];
  readonly later: readonly { readonly action: Action; readonly reason: WhyNot }[];
  readonly main: Action | null;
  readonly danger: readonly Action[];
  readonly label: (action: Action) => string;
  readonly hrefFor: (action: Action) => string;
  readonly why: (reason: WhyNot) => string;
};

/** Sorts what can be done now into the main act, the others and the withdrawals; then what must wait and for what. */
export function presentSteps<Action extends string, WhyNot extends string>({
  now,
  later,
  main,
  danger,
  label,
  hrefFor,
  why,
}: Steps<Action, WhyNot>): StepsView {
  const link = (action: Action): StepLink => ({ label: label(action), href: hrefFor(action) });
  return {
    main: main && link(main),
    others: now.filter((action) => action !== main && !danger.includes(action)).map(link),
    danger: now.filter((action) => action !== main && danger.includes(action)).map(link),
    later: later.map(({ action, reason }) => ({ label: label(action), reason: why(reason) })),
  };
}
