import { describe, expect, it } from 'vitest';
import { splitStatements } from './split-statements';

const texts = (sql: string) => splitStatements(sql).map(({ text }) => text);

describe('splitStatements', () => {
  it.each([
    ['nothing', '', []],
    ['only comments', '-- a; b\n/* c; d */\n', []],
    ['two statements', 'SELECT 1; SELECT 2;', ['SELECT 1', 'SELECT 2']],
    ['no last semicolon', 'SELECT 1;\nSELECT 2', ['SELECT 1', 'SELECT 2']],
    ['empty statements', ';;SELECT 1;;', ['SELECT 1']],
    ['a semicolon in a string', "SELECT 'a;b''c;';SELECT 2", ["SELECT 'a;b''c;'", 'SELECT 2']],
    ['an escaped quote in an E string', "SELECT E'a\\';b';SELECT 2", ["SELECT E'a\\';b'", 'SELECT 2']],
    ['a semicolon in a name', 'SELECT "a;b";SELECT 2', ['SELECT "a;b"', 'SELECT 2']],
    ['a function body', 'DO $$ BEGIN a; b; END $$; SELECT 2', ['DO $$ BEGIN a; b; END $$', 'SELECT 2']],
    ['a tagged body holding $$', 'DO $f$ $$;$$ ; $f$; SELECT 2', ['DO $f$ $$;$$ ; $f$', 'SELECT 2']],
    ['a comment between words', 'SELECT -- it;s\n 1; SELECT 2', ['SELECT -- it;s\n 1', 'SELECT 2']],
    ['a nested comment', '/* a /* b; */ c; */ SELECT 1; SELECT 2', ['SELECT 1', 'SELECT 2']],
    ['a quote inside a comment', "-- it's\nSELECT 1;SELECT 2", ['SELECT 1', 'SELECT 2']],
    ['a positional parameter', 'PREPARE p AS SELECT $1;SELECT 2', ['PREPARE p AS SELECT $1', 'SELECT 2']],
  ])('%s', (_, sql, expected) => {
    expect(texts(sql)).toEqual(expected);
  });

  it('says on which line each statement begins', () => {
    const sql = "-- head\n\nSELECT 'two\nlines';\n-- note\n  SELECT 2;";
    expect(splitStatements(sql).map(({ line }) => line)).toEqual([3, 6]);
  });
});
