import { describe, expect, it } from 'vitest';
import { CASE_ERROR_MESSAGES } from '@/lib/domain/mediation-case/messages';

describe('messages of refused acts', () => {
  it.each(Object.entries(CASE_ERROR_MESSAGES))('%s: «%s» is a plain sentence', (_code, sentence) => {
    expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(sentence).not.toMatch(/vui lòng|!|không hợp lệ|bắt buộc/i);
    expect(sentence).toBe(sentence.normalize('NFC'));
  });
});
