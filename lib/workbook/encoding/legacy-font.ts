/** Fonts that draw Vietnamese letters in place of Latin ones. «Capital» fonts draw small letters as capitals. */
export type LegacyFont = 'tcvn3' | 'tcvn3-capital' | 'vni';

/** The old encoding that a font stands for: «.VnTime», «.VnArialH» (capitals), «VNI-Times». */
export function legacyFontOf(name: string): LegacyFont | undefined {
  if (/^\.vn/i.test(name)) return name.endsWith('H') ? 'tcvn3-capital' : 'tcvn3';
  if (/^vni[-\s]/i.test(name)) return 'vni';
  return undefined;
}

/** The encoding of texts typed in the font. */
export const encodingOfFont = (font: LegacyFont): 'tcvn3' | 'vni' => (font === 'vni' ? 'vni' : 'tcvn3');
