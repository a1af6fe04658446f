import { describe, expect, it } from 'vitest';
import { parseAccountListParams } from '@/lib/features/accounts/list/list-params';
import { newId } from '@/lib/db/ids';
import { encodeCursor } from '@/lib/schema/reference';

const id = newId();
const WHOLE = { q: '', role: null, state: 'live', after: null };

describe('parseAccountListParams', () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['nothing', {}, {}],
    ['a search', { q: '  nguyễn   văn ân ' }, { q: 'nguyễn văn ân' }],
    ['a role', { role: 'mediator' }, { role: 'mediator' }],
    ['the operator is no membership', { role: 'operator' }, {}],
    ['«all roles» of the select', { role: '' }, {}],
    ['ended ones', { state: 'ended' }, { state: 'ended' }],
    ['a state nobody has', { state: 'deleted' }, {}],
    ['the same parameter twice', { q: ['lan', 'mai'] }, { q: 'lan' }],
    ['a search that is none any more', { q: 'x'.repeat(1_000_000) }, {}],
    ['a cursor', { after: encodeCursor(['lan', id]) }, { after: ['lan', id] }],
    ['a cursor that names no id', { after: encodeCursor(['lan', "' OR 1=1"]) }, {}],
    ['a cursor of another list', { after: encodeCursor(['lan']) }, {}],
    ['no cursor at all', { after: '%%%' }, {}],
  ])('%s', (_, search, expected) =>
    expect(parseAccountListParams(search)).toEqual({ ...WHOLE, ...expected }),
  );
});
