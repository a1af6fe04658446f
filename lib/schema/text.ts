import { formatCount } from '@/lib/format/number';
import { characterCount, cleanText, hasUnreadable } from '@/lib/schema/clean-text';
import { z } from '@/lib/schema/zod';

export type TextRule = {
  /** The field's name as its label says it: «Nội dung». Sentences are made from it. */
  readonly label: string;
  /** Longest text in characters, after cleaning. */
  readonly max: number;
};

type Lines = 'one' | 'many';

/** Nobody types this much more than is kept; beyond it the text is refused before any work is done on it. */
const RAW_FACTOR = 4;

const lowerFirst = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);
const tooLong = (label: string, length: number, max: number): string =>
  `${label} dài ${formatCount(length)} ký tự, nhiều nhất là ${formatCount(max)}. Rút ngắn lại.`;

function cleaned({ label, max }: TextRule, lines: Lines, missing: string) {
  return z.string({ error: missing }).transform((typed, context) => {
    const refuse = (message: string): typeof z.NEVER => {
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    };
    if (typed.length > max * RAW_FACTOR + 200) return refuse(tooLong(label, typed.length, max));
    const text = cleanText(typed, lines);
    if (hasUnreadable(text)) return refuse(`${label} có ký tự không đọc được. Xóa rồi gõ lại.`);
    const length = characterCount(text);
    return length > max ? refuse(tooLong(label, length, max)) : text;
  });
}

function required(rule: TextRule, lines: Lines, missing: string) {
  return cleaned(rule, lines, missing).refine((text) => text !== '', { error: missing });
}

/** Text of several lines that must be written. Out comes clean text; see `cleanText`. */
export function requiredText(rule: TextRule) {
  return required(rule, 'many', `Ghi ${lowerFirst(rule.label)}.`);
}

/** One line that must be written; line breaks pasted into it become spaces. */
export function oneLine(rule: TextRule) {
  return required(rule, 'one', `Ghi ${lowerFirst(rule.label)}.`);
}

/** Text that may be left out: clean text, or null when nothing was written. */
export function optionalText(rule: TextRule & { readonly lines?: Lines }) {
  return cleaned(rule, rule.lines ?? 'many', `Ghi ${lowerFirst(rule.label)} bằng chữ.`)
    .transform((text) => (text === '' ? null : text))
    .nullish()
    .transform((text) => text ?? null);
}

/**
 * The name of a person, a family or an organisation, in one field: names are never forced into given and family name.
 * @param label said as in «họ tên bên thứ hai».
 */
export function personOrPartyName(rule: TextRule) {
  const missing = `Ghi ${lowerFirst(rule.label)}.`;
  return required(rule, 'one', missing).refine((name) => name === '' || /\p{L}/u.test(name), {
    error: `${rule.label} cần có chữ.`,
  });
}
