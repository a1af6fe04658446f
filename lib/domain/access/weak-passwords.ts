/**
 * Words and runs that guessers try first, folded: no marks, lower case. With fifteen characters a leaked list
 * of short passwords hardly ever matches whole; what people do is pad, repeat and join these, so they are
 * looked for as parts. Four letters at least, or ordinary syllables of a good passphrase would count as
 * parts.
 */
const listed = (words: string): readonly string[] => words.split(/\s+/).filter(Boolean);

const VIETNAMESE = listed(`
  matkhau matkhaumoi matkhaucuatoi khongcomatkhau saimatkhau doimatkhau quenmatkhau matma matmaso
  anhyeuem emyeuanh toiyeuem toiyeuanh yeuem yeuanh anhnhoem emnhoanh yeumaimai maimaiyeuem iloveyou toiyeuban
  conyeume conyeubo conyeubame yeume yeugiadinh giadinh giadinhtoi hanhphuc giadinhhanhphuc binhan
  chongyeu voyeu vochong vochongtoi conyeu contrai congai bome chame
  vietnam vietnamvodich toiyeuvietnam hochiminh hanoi haiphong danang saigon cantho tphcm thudo thanhpho
  xinchao chaoban chaocacban camon cuatoi tentoi toila
  nguyenvan nguyenthi tranvan tranthi levan lethi phamvan phamthi hoangvan hoangthi
  vothi dangvan buivan dovan ngovan duongvan
  maithuong thienthan congchua hoangtu dethuong bupbe meocon chocon
  truongxua lophoc sinhvien hocsinh giaovien bacsi congan bodoi
  phattai maymanthanhcong thanhcong maymani locphat thinhvuong phatloc
  namaodidaphat nammoi tetnguyendan phattaiphatloc
  bongda manchester manutd realmadrid barcelona chelsea arsenal liverpool
`);

const LOCAL = listed(`
  hoagiai hoagiaioco hoagiaioocoso hoagiaicoso hoagiaivien tohoagiai totruong totruonghoagiai vuviec coso
  tuphap sotuphap botuphap phongtuphap canbotuphap tuphaphotich phapluat luathoagiai phobienphapluat
  ubnd ubndphuong ubndxa uyban uybannhandan hdnd hoidongnhandan mattran mttq congtacmattran chutich phochutich
  canbo vanphong vanphongubnd congchuc nhanvien lanhdao quantri quantrivien vanhanh
  phuong phuonglang xaanthanh anthanh phuongxa thanhphohanoi thanhphohaiphong thonxom khuphodanpho todanpho danpho
  langha badinh hoankiem dongda haibatrung hoangmai thanhxuan caugiay tayho longbien hadong namtuliem bactuliem
  hongbang lechan ngoquyen kienan haian doson duongkinh thuynguyen tienlang vinhbao catba bachlongvi
  congthongtin congthongtindientu dichvucong taikhoan dangnhap hethong phanmem
`);

const ENGLISH = listed(`
  password passwd passw passphrase pass1 admin administrator root superuser user username guest login welcome
  hello changeme letmein default secret master system server test1 testing demo sample temp qwerty qwertyuiop asdfgh
  asdfghjkl zxcvbn zxcvbnm iloveu loveyou loveme lovely sunshine princess dragon monkey football baseball superman
  batman pokemon naruto michael jordan charlie shadow killer computer internet google facebook gmail yahoo zalo
  samsung iphone windows microsoft android starwars freedom whatever trustno access monday summer winter spring
  autumn january december love baby angel friend family
`);

const KEYBOARD_ROWS = [
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qazwsxedcrfvtgbyhnujm',
];

/** What a password must not be made of. */
export const WEAK_WORDS: ReadonlySet<string> = new Set(
  [...VIETNAMESE, ...LOCAL, ...ENGLISH].filter((word) => word.length >= 4),
);

/** Rows along which a finger or a mind runs; steps in a row, forwards or backwards, say nothing new. */
export const RUNS: readonly string[] = KEYBOARD_ROWS.flatMap((row) => [row, [...row].reverse().join('')]);
