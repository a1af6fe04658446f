const listed = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * Syllables of everyday Vietnamese written without marks, by initial consonant. Marks are left out so that a
 * passphrase can be typed on any keyboard with any input method and has one spelling only. Syllables that
 * easily read as something rude, sad or frightening are left out too. Three letters at least:
 * four of them always reach the minimum length.
 */
const FINALS_BY_INITIAL: Readonly<Record<string, string>> = {
  '': 'anh ang oai oan oanh ong uom uon uong uop uyen yen yeu yem',
  b: `
    ac ach ai am an ang anh ao ap at au ay ech en eo ep et ia ich iec ien iet ieu inh oc oi om on ong op
    ot ua ui un ung uoc uoi uom uon uong uot up ut`,
  c: `
    ac ai am an ang anh ao ap at au ay oc oi om on ong op ot ua ui um un ung uoc uoi uom uon uong uop up`,
  ch: `
    ac ai am an ang anh ao ap at au ay e em en eo ep et i ia ich iec iem ien ieng iet ieu im in inh ip
    iu o oc oi om on ong ot u ua uc ui um un ung uoi uon uong uot up ut uyen`,
  d: `
    ac ai an ang anh ao ap at au ay em en eo ep et ia ich iec ien iep iet ieu inh iu oa oan oanh oc oi
    om on ong op ot ua uc ue un ung uoc uoi uon uong uop uot ut uy uyen`,
  g: `
    ac ach ai am an ang anh ao ap at au ay em en ep ia ieng ieo iong oc oi om on ong op ot ua uc ui un
    ung uoi uong`,
  gi: 'a ac ai am an ang anh ao ap at au ay en eo o oc oi on ong ot u ua uong up',
  h: `
    ac ach ai am an ang anh ao ap at au ay em en eo ep ich iem ien ieu in inh oa oac oai oan oang oanh
    oat oc oi om on ong op ot ua uan ue ui um un ung uong uou up uu uyen uyet uynh`,
  k: 'ech em en enh eo ep et eu ich iem ien ieng iep iet ieu im in inh ip it',
  kh: `
    ac ach ai am an ang anh ao ap at au ay e em en eo ep et ia ich iem ien iep iet ieu in inh o oa oac
    oai oan oang oanh oat oc oe oi om on ong op ot u ua uat uay uc ue ui um un ung uon uong uya uyen
    uyet uynh uyu`,
  l: `
    ac ach ai am an ang anh ao ap at au ay e em en enh eo ep et eu ich iem ien ieng iep iet ieu im in
    inh it oa oai oan oang oanh oat oay oc oi om ong op ot ua uan uat uc ui um un ung uoc uoi uom uon
    uong uot ut uu uy uyen`,
  m: `
    ac ach ai am an ang anh ao ap at au ay em en enh eo ep et ia ich ien ieng iet ieu im in inh it iu oc
    oi om on ong op ot ua uc ui um un ung uoc uoi uon uong uop uot up ut`,
  n: `
    ac ach ai am an ang anh ao ap at au ay em en enh eo ep et eu ia ich iem ien iet inh iu oan oc oi om
    on ong op ot ua uc ui um un ung uoc uoi uong uot up`,
  ng: `
    a ac ach ai am an ang anh ao ap at au ay o oa oai oan oay oc oe oi on ong op ot uc ui un ung uoc uoi
    uon uong uyen uyet`,
  ngh: 'em en eo et eu i ia ich iem ien ieng iep in inh',
  nh: `
    a ac ach ai am an ang anh ao ap at au ay e en eo ep et i ia ich iem ien iep iet ieu im in inh ip it
    o oang oc oe oi om on ong op ot u ua uan uc ui un ung uom uong up ut uyen`,
  ph: `
    a ac ach ai am an ang anh ao ap at au ay e en eo ep et i ia ich ien iep iet ieu im in inh it o oc oi
    on ong op ot u ua ui un ung uoc uon uong uot ut`,
  qu: 'a ach ai an ang anh ao at au ay e en eo et i it o oc y yen yet ynh yt',
  r: `
    ac ach ai am an ang anh ao ap at au ay em en eo ep et ia ich ien ieng ieu im in inh it iu oc oi om
    on ong op ot ua uc ui um un ung uoc uoi uong uot uou up ut`,
  s: `
    ac ach ai am an ang anh ao ap at au ay em en enh eo ep et ich ieng ieu im in inh it oan oat oc oi om
    on ong op ot ua uat uc ui um un ung uoc uoi uon uong uot up ut uu uy uyt`,
  t: `
    ac ach ai am an ang anh ao ap at au ay em en enh eo ep et ia ich iem ien ieng iep iet ieu im in inh
    ip it iu oa oai oan oat oc oi om on ong op ot ua uan uat uc ui um un ung uoc uoi uon uong uot up ut
    uu uy uyen uyet`,
  th: `
    a ac ach ai am an ang anh ao ap at au ay e em en enh eo ep et eu i ia ich iem ien ieng iep iet ieu
    im in inh it iu o oa oai oan oang oat oc oi om on ong op ot u ua uan uat uc ue ui um un ung uoc uoi
    uon uong uot ut uy uyen uyet uynh`,
  tr: `
    a ac ach ai am an ang anh ao ap at au ay e em en eo ep et eu i ia ich iem ien iet ieu in inh iu o oc
    oi om on ong op ot u ua uc ui um un ung uoc uoi uon uong uot ut uu uy uyen`,
  v: `
    ac ach ai am an ang anh ao at au ay em en eo et ia iec ien ieng iet in inh it iu oc oi om on ong ot
    ua uc ui un ung uon uong uot ut`,
  x: `
    ac ach ai am an ang anh ao ap at au ay ech em en eo ep et ia ich iem ien iet ieu im in inh it iu oa
    oai oan oay oc oe oi om on ong op ot ua uan uat uc ui um un ung uoc uoi uong uot up ut uyen`,
};

/** Left out: rude, insulting, or about death, illness and violence in a reading that comes to mind. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  listed(`
    bim bop buoi cac cam chem chet chich cho chui cuc cuop cut dai dam dich diec diem diet dit gai gay
    giac gian giet hiep huy khi khiep khoc khon khun khung liem loan lon luot nga ngat ngheo nghien ngu
    nhot nhuc nung pha pheo que quy rach tham thui trom tuc tut xac xau xui`),
);

/** The syllables a passphrase is drawn from, each once. */
export const PASSPHRASE_SYLLABLES: readonly string[] = [
  ...new Set(
    Object.entries(FINALS_BY_INITIAL).flatMap(([initial, finals]) =>
      listed(finals).map((final) => initial + final),
    ),
  ),
].filter((syllable) => syllable.length >= 3 && !LEFT_OUT.has(syllable));
