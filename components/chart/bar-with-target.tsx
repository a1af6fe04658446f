type BarWithTargetProps = {
  /** Reached, in percent of the scale's meaning: 94.74. */
  readonly percent: number;
  /** The year's target on the same scale; none where the plan sets none. */
  readonly target?: number;
  /** The scale's end, 100 unless the words beside it say another. */
  readonly scaleTo?: number;
};

const HEIGHT = 18;
const WIDTH = 200;

/** Done part solid, the missing part up to the target a thin brick strip, the target a dark tick. Starts at 0, always. */
export function BarWithTarget({ percent, target, scaleTo = 100 }: BarWithTargetProps) {
  const at = (value: number): number => (Math.min(Math.max(value, 0), scaleTo) / scaleTo) * WIDTH;
  const done = at(percent);
  const goal = target === undefined ? undefined : at(target);
  return (
    <svg
      aria-hidden
      focusable="false"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      className="h-4.5 w-full min-w-24"
    >
      <rect x="0" y="4" width={WIDTH} height="10" rx="1" fill="var(--color-well)" />
      {goal !== undefined && goal > done ? (
        <rect x={done} y="7.5" width={goal - done} height="3" fill="var(--color-late)" />
      ) : null}
      <rect x="0" y="4" width={done} height="10" rx="1" fill="var(--color-accent)" />
      {goal === undefined ? null : (
        <rect x={Math.min(goal, WIDTH - 3)} y="0" width="3" height={HEIGHT} fill="var(--color-ink)" />
      )}
    </svg>
  );
}
