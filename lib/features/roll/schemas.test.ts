import { describe, expect, it } from 'vitest';
import { AddMediatorInput, JoinTeamInput } from '@/lib/features/roll/mediator/add/schema';
import { ChangeMediatorInput } from '@/lib/features/roll/mediator/change/schema';
import { MergeInput } from '@/lib/features/roll/merge/schema';
import { AddNeighbourhoodInput } from '@/lib/features/roll/neighbourhood/schema';
import { LeaveInput } from '@/lib/features/roll/seat/leave/schema';
import { RecogniseInput } from '@/lib/features/roll/seat/recognise/schema';
import { DissolveTeamInput, FoundTeamInput } from '@/lib/features/roll/team/schema';
import type { z } from '@/lib/schema/zod';

const ID = '01890000-0000-7000-8000-000000000000';
const OTHER = '01890000-0000-7000-8000-000000000001';

/** Each form of the roll, filled in as it should be. */
const FORMS = {
  add: [
    AddMediatorInput,
    { fullName: 'Tạ Đức Minh', birthYear: '1985', sex: 'male', teamId: ID, phone: '0977 000 275', same: '' },
  ],
  join: [JoinTeamInput, { mediatorId: ID, teamId: OTHER }],
  change: [
    ChangeMediatorInput,
    {
      mediatorId: ID,
      version: 0,
      fullName: 'Tạ Đức Minh',
      birthYear: '1985',
      birthDate: '',
      sex: 'male',
      phone: '',
      ethnicity: 'Mường',
      qualification: '',
      qualificationNote: '',
      occupation: '',
      officeHeld: '',
      address: '',
      note: '',
      criteriaMet: ['volunteers'],
      criteriaCheckedOn: '20/11/2025',
      movedAwayOn: '',
    },
  ],
  recognise: [
    RecogniseInput,
    {
      teamId: ID,
      seatIds: [OTHER],
      kind: 're_recognise',
      number: '142/QĐ-UBND',
      decidedOn: '12/08/2025',
      takesEffectOn: '',
    },
  ],
  leave: [
    LeaveInput,
    {
      mediatorId: ID,
      seatIds: [OTHER],
      reason: 'own_wish',
      on: '01/01/2027',
      number: '9',
      decidedOn: '20/11/2026',
    },
  ],
  neighbourhood: [
    AddNeighbourhoodInput,
    { name: 'Thôn Đoài', kind: 'village', households: '120', minorityArea: true, validFrom: '01/07/2025' },
  ],
  team: [
    FoundTeamInput,
    {
      name: 'Tổ hòa giải số 12',
      neighbourhoodIds: [ID],
      quota: '7',
      numbersNumber: '',
      numbersDecidedOn: '',
      validFrom: '01/07/2025',
      foundingNumber: '',
      foundingDecidedOn: '',
    },
  ],
  dissolve: [
    DissolveTeamInput,
    { teamId: ID, version: 0, on: '01/01/2027', number: '9', decidedOn: '20/11/2026', endSeats: false },
  ],
  merge: [MergeInput, { keptId: ID, keptVersion: 0, mergedId: OTHER, mergedVersion: 3 }],
} as const satisfies Record<string, readonly [z.ZodType, Record<string, unknown>]>;
type Form = keyof typeof FORMS;

const fieldsAt = (form: Form, over: object): readonly string[] => {
  const [schema, filled] = FORMS[form];
  const parsed = schema.safeParse({ ...filled, ...over });
  return parsed.success ? [] : [...new Set(parsed.error.issues.map(({ path }) => path.join('.')))];
};

describe('forms of the roll', () => {
  it.each(Object.keys(FORMS) as Form[])('%s takes what is asked, and no field beside it', (form) => {
    expect(fieldsAt(form, {})).toEqual([]);
    for (const stray of ['communeId', 'cityId', 'role', 'recognisedById'])
      expect(fieldsAt(form, { [stray]: ID }), stray).not.toEqual([]);
  });

  it.each<[Form, object, string]>([
    ['add', { fullName: '12' }, 'fullName'],
    ['add', { fullName: 'A\u0000n' }, 'fullName'],
    ['add', { fullName: 'a'.repeat(121) }, 'fullName'],
    ['add', { fullName: { contains: 'An' } }, 'fullName'],
    ['add', { birthYear: '85' }, 'birthYear'],
    ['add', { birthYear: '1899' }, 'birthYear'],
    ['add', { sex: '' }, 'sex'],
    ['add', { teamId: '1 OR 1=1' }, 'teamId'],
    ['add', { phone: '12345' }, 'phone'],
    ['add', { same: 'somebody' }, 'same'],
    ['change', { birthDate: '31/02/1985' }, 'birthDate'],
    ['change', { ethnicity: 'Sao Hỏa' }, 'ethnicity'],
    ['change', { criteriaMet: ['rich'] }, 'criteriaMet.0'],
    ['change', { note: 'a'.repeat(501) }, 'note'],
    ['change', { version: -1 }, 'version'],
    ['recognise', { seatIds: [] }, 'seatIds'],
    ['recognise', { seatIds: { in: [ID] } }, 'seatIds'],
    ['recognise', { kind: 'team_numbers' }, 'kind'],
    ['recognise', { number: ' ' }, 'number'],
    ['recognise', { decidedOn: '' }, 'decidedOn'],
    ['leave', { reason: 'entry_merged' }, 'reason'],
    ['leave', { on: 'mai' }, 'on'],
    ['neighbourhood', { households: '0' }, 'households'],
    ['neighbourhood', { households: '20001' }, 'households'],
    ['neighbourhood', { minorityArea: 'có' }, 'minorityArea'],
    ['team', { quota: '2' }, 'quota'],
    ['team', { quota: '61' }, 'quota'],
    ['team', { neighbourhoodIds: [] }, 'neighbourhoodIds'],
    ['dissolve', { decidedOn: '31/11/2026' }, 'decidedOn'],
    ['merge', { mergedId: '' }, 'mergedId'],
  ])('%s refuses %j', (form, over, field) => expect(fieldsAt(form, over)).toEqual([field]));

  it.each<[Form, object]>([
    ['add', { phone: '' }],
    ['add', { same: 'other' }],
    ['add', { same: OTHER }],
    ['neighbourhood', { households: '' }],
    ['neighbourhood', { households: '20000' }],
    ['team', { quota: '' }],
    ['team', { quota: '3' }],
    ['leave', { number: '', decidedOn: '' }],
  ])('%s takes %j', (form, over) => expect(fieldsAt(form, over)).toEqual([]));

  it('telephone and name come out as they are kept', () => {
    const [schema, filled] = FORMS.add;
    expect(schema.parse({ ...filled, fullName: '  Tạ   Đức Minh ', phone: '+84 977 000 275' })).toMatchObject(
      {
        fullName: 'Tạ Đức Minh',
        birthYear: 1985,
        phone: '0977000275',
      },
    );
  });
});
