import { describe, expect, it } from 'vitest';
import { AddDocumentInput } from '@/lib/features/materials/versions/schema';

const document = {
  versionId: '019a0000-0000-7000-8000-000000000001',
  title: 'Luật Đất đai',
  url: '',
  body: 'Nghe hết rồi mới hỏi.',
};

const fieldsOf = (over: object): readonly string[] => {
  const read = AddDocumentInput.safeParse({ ...document, ...over });
  return read.success ? [] : read.error.issues.map(({ path }) => path.join('.'));
};

describe('a document', () => {
  it.each([
    [{}, []],
    [{ url: 'https://pbgdpl.moj.gov.vn/a.pdf', body: '' }, []],
    [{ body: '' }, ['url']],
    [{ url: 'https://pbgdpl.moj.gov.vn/a.pdf' }, ['body']],
    [{ url: 'http://pbgdpl.moj.gov.vn/a.pdf', body: '' }, ['url']],
    [{ url: 'javascript:alert(1)', body: '' }, ['url']],
    [{ url: 'https://', body: '' }, ['url']],
    [{ url: 'https://a b.vn', body: '' }, ['url']],
    [{ title: '' }, ['title']],
  ])('%o is refused at %o', (over, fields) => {
    expect(fieldsOf(over)).toEqual(fields);
  });
});
