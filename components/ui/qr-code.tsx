import qrcode from 'qrcode-generator';

type QrCodeProps = {
  readonly text: string;
  /** What it leads to, for who cannot see it. */
  readonly label: string;
  readonly className?: string;
};

/** Free modules around the code, as the standard asks for (ISO/IEC 18004). */
const QUIET = 4;

/** A text as a code to be read by a camera: one path, black on white in every theme and on paper. */
export function QrCode({ text, label, className }: QrCodeProps) {
  const code = qrcode(0, 'M'); // 0: as small as the text allows
  code.addData(text);
  code.make();
  const size = code.getModuleCount();
  const modules = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) =>
      code.isDark(row, column) ? `M${column + QUIET} ${row + QUIET}h1v1h-1z` : '',
    ).join(''),
  ).join('');
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size + 2 * QUIET} ${size + 2 * QUIET}`}
      shapeRendering="crispEdges"
      className={className}
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={modules} fill="#000" />
    </svg>
  );
}
