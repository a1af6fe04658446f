import { describe, expect, it } from 'vitest';
import { RecordCaseInput } from '@/lib/features/mediation-cases/record/schema';

describe('the six inputs', () => {
  const valid = {
    teamId: crypto.randomUUID(),
    receivedOn: '20/11/2026',
    kind: 'family',
    firstParty: 'Phùng Thị Mai',
    secondParty: 'chưa biết',
    summary: 'Một dòng',
  };

  it.each<[string, Record<string, unknown>, string]>([
    ['no team', { teamId: '' }, 'Chọn tổ hòa giải.'],
    ['a day that does not exist', { receivedOn: '31/02/2026' }, 'Tháng 2 không có ngày 31. Sửa lại ngày.'],
    ['a day before 1900', { receivedOn: '31/12/1899' }, 'Năm 1899 quá sớm. Ghi năm từ 1900 trở đi.'],
    ['no kind', { kind: '' }, 'Chọn loại vụ việc.'],
    ['no first party', { firstParty: ' ' }, 'Ghi họ tên bên thứ nhất, hoặc ghi «chưa biết».'],
    [
      'an invisible second party',
      { secondParty: '\u200b\u200f' },
      'Ghi họ tên bên thứ hai, hoặc ghi «chưa biết».',
    ],
    [
      'NUL in a name',
      { firstParty: 'Mai\u0000' },
      'Tên bên thứ nhất có ký tự không đọc được. Xóa rồi gõ lại.',
    ],
    ['no content', { summary: '' }, 'Ghi một dòng nội dung vụ việc.'],
    [
      'a million characters',
      { summary: 'a'.repeat(1_000_000) },
      'Nội dung dài 1.000.000 ký tự, nhiều nhất là 300. Rút ngắn lại.',
    ],
  ])('say how to mend %s', (_what, over, sentence) => {
    const parsed = RecordCaseInput.safeParse({ ...valid, ...over });
    expect(parsed.error?.issues.map(({ message }) => message)).toEqual([sentence]);
  });

  it.each(['cityId', 'communeId', 'status', 'bookNumber', 'recordedBy'])('refuse %s beside them', (field) => {
    expect(RecordCaseInput.safeParse({ ...valid, [field]: 'x' }).success).toBe(false);
  });

  it('keep NFC and one line', () => {
    const { firstParty, summary, receivedOn } = RecordCaseInput.parse({
      ...valid,
      firstParty: ' Phùng  Thị\tMai '.normalize('NFD'),
      summary: 'dòng một\ndòng hai',
    });
    expect([firstParty, summary, receivedOn]).toEqual(['Phùng Thị Mai', 'dòng một dòng hai', '2026-11-20']);
  });
});
