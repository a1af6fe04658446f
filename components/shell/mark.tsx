type MarkProps = { readonly size?: number; readonly className?: string };

/** The portal's mark: two roof slopes that meet over one frame; two sides, one roof. Stands on the band only. */
export function Mark({ size = 40, className }: MarkProps) {
  return (
    <svg aria-hidden focusable="false" width={size} height={size} viewBox="0 0 40 40" className={className}>
      <g fill="none" strokeLinecap="round" strokeLinejoin="round" strokeWidth="2.6">
        <path d="M2.5 19.5C9.5 18.5 16 13.5 20 7" className="stroke-on-band" />
        <path d="M20 7c4 6.5 10.5 11.5 17.5 12.5" className="stroke-gilt" />
        <path d="M11 21.5V32M29 21.5V32" className="stroke-on-band" />
        <path d="M11 27.5c5 2.6 13 2.6 18 0" className="stroke-gilt" />
      </g>
    </svg>
  );
}
