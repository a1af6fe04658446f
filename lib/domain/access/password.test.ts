import { describe, expect, it } from 'vitest';
import { checkPassword, contextWords, PASSWORD_ERROR_MESSAGES } from '@/lib/domain/access/password';
import { RUNS, WEAK_WORDS } from '@/lib/domain/access/weak-passwords';

const CONTEXT = contextWords(['phuong.lang', 'Nguyễn Thu Hà', 'phường Láng', 'Hà Nội', 'Tổ hòa giải số 12']);

/** `count` different characters of four bytes each. */
const fourByteCharacters = (count: number): string =>
  String.fromCodePoint(...Array.from({ length: count }, (_, index) => 0x20000 + index));

const verdict = (password: string): string => {
  const checked = checkPassword(password, CONTEXT);
  return checked.ok ? 'accepted' : checked.error;
};

describe('checkPassword', () => {
  it.each([
    ['tre-xanh-buom-vang-47', 'accepted'],
    ['muối gừng trăng khuya', 'accepted'],
    ['con mèo trèo cây cau', 'accepted'],
    ['tre xanh gió lộng', 'accepted'],
    ['correct horse battery', 'accepted'],
    ['Kx7#mPq2vLw9zRt', 'accepted'],
    ['a8f3k29d0s8g7h2q', 'accepted'],
    ['ẤmNướcChèXanhĐặc', 'accepted'],
    ['khoai lang luộc bùi', 'accepted'],
    ['bếp lửa bà nhóm sớm mai', 'accepted'],
    [' ba khoảng trắng đầu ', 'accepted'],
    ['chim-se-dau-mai-ngoi', 'accepted'],
    ['không cần chữ hoa đâu', 'accepted'],
    ['KHONGCANDAUCHAMDAU', 'accepted'],
    [fourByteCharacters(64), 'accepted'],
    [fourByteCharacters(128), 'accepted'],
    [`${'vuon ao chuong '.repeat(8)}tre lang`, 'accepted'],
    ['😀🎈🌾🐃🎋🏡🌙⭐🌧🌈🔔🎣🛶🍚🥢', 'accepted'],

    ['', 'too_short'],
    ['tre-xanh-47', 'too_short'],
    ['tre xanh gio l', 'too_short'],
    [fourByteCharacters(14), 'too_short'],
    ['Kx7#mPq2vLw9zR', 'too_short'],
    ['a\u0301'.repeat(14), 'too_short'],
    [fourByteCharacters(129), 'too_long'],
    ['x'.repeat(1_000_000), 'too_long'],
    ['tre-xanh-buom\u0000vang-47', 'control_character'],
    ['tre-xanh-buom\nvang-47', 'control_character'],

    ['matkhau123456789', 'too_common'],
    ['Mật khẩu của tôi 2026', 'too_common'],
    ['M@tKh4u!M@tKh4u!', 'too_common'],
    ['hoagiaihoagiaihoa', 'too_common'],
    ['Hòa giải cơ sở 2026', 'too_common'],
    ['phuonglang@2026!!', 'too_common'],
    ['NguyễnThuHà01011990', 'too_common'],
    ['0912345678 0987654321', 'too_common'],
    ['01/01/1990-02/09/1945', 'too_common'],
    ['aaaaaaaaaaaaaaaaaaaa', 'too_common'],
    ['abcabcabcabcabcabc', 'too_common'],
    ['qwertyuiopasdfghjkl', 'too_common'],
    ['987654321987654321', 'too_common'],
    ['xyzuvwxyzuvwxyzu', 'too_common'],
    ['anh-anh-anh-anh-10', 'too_common'],
    ['--------------------', 'too_common'],
  ])('%s: %s', (password, expected) => expect(verdict(password)).toBe(expected));

  it('gives back one form for every way of typing the same letters', () => {
    const typed = 'muối gừng trăng khuya';
    expect(checkPassword(typed.normalize('NFD'), CONTEXT)).toEqual(
      checkPassword(typed.normalize('NFC'), CONTEXT),
    );
  });

  it('refuses the names of this person and place, not those of others', () => {
    const others = contextWords(['xa.anthanh']);
    expect(checkPassword('thuha.phuonglang', CONTEXT).ok).toBe(false);
    expect(checkPassword('duongkimbach-9912', contextWords(['Dương Kim Bách'])).ok).toBe(false);
    expect(checkPassword('duongkimbach-9912', others).ok).toBe(true);
  });

  it('has a sentence for each refusal', () => {
    for (const sentence of Object.values(PASSWORD_ERROR_MESSAGES)) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  });
});

describe('planted weak passwords', () => {
  const dressings: readonly ((word: string) => string)[] = [
    (word) => word.repeat(Math.ceil(15 / word.length)),
    (word) => `${word}123456789012345`,
    (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}@01011990!!!!!`,
    (word) => `!!!${word.replaceAll('a', '@').replaceAll('o', '0').replaceAll('i', '1')}###20262026`,
    (word) => `matkhau-${word}-hoagiai`,
  ];
  const words = [...WEAK_WORDS];
  const planted = [
    ...words.map((word, index) => dressings[index % dressings.length]?.(word) ?? word),
    ...RUNS.map((run) => run.repeat(3).slice(0, 20)),
    ...words.slice(0, 40).map((word, index) => `${word} ${words[words.length - 1 - index] ?? ''} 1234567890`),
  ].filter((password) => password.length >= 15);

  it('are more than two hundred, and all refused', () => {
    expect(planted.length).toBeGreaterThan(200);
    expect(planted.filter((password) => checkPassword(password, CONTEXT).ok)).toEqual([]);
  });
});
