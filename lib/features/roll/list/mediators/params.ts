import { QUALIFICATIONS } from '@/lib/domain/roll/qualification';
import { MEDIATOR_ROLES } from '@/lib/domain/roll/role';
import { SEXES } from '@/lib/domain/roll/sex';
import {
  cursorText,
  oneOf,
  recordOrNull,
  searched,
  ticked,
  type Address,
} from '@/lib/features/roll/list/address';
import { ROLL_COLUMNS, type RollColumn } from '@/lib/features/roll/list/mediators/columns';
import {
  DEFECT_FILTERS,
  ETHNICITY_FILTERS,
  MEDIATOR_SORTS,
  STATUS_FILTERS,
  type MediatorFilter,
  type MediatorOrder,
} from '@/lib/features/roll/list/mediators/filter';
import { parseMediatorCursor, type MediatorCursor } from '@/lib/features/roll/list/mediators/order';
import { z } from '@/lib/schema/zod';

/** The address of the list, understood. */
export type MediatorListParams = {
  readonly filter: MediatorFilter;
  readonly sort: MediatorOrder;
  /** Where the page begins; null for the first. */
  readonly after: MediatorCursor | null;
  /** Chosen columns; null for the usual ones. */
  readonly columns: readonly RollColumn[] | null;
};

const Params = z.object({
  q: searched(),
  commune: recordOrNull(),
  neighbourhood: recordOrNull(),
  team: recordOrNull(),
  role: oneOf(MEDIATOR_ROLES),
  sex: oneOf(SEXES),
  ethnicity: oneOf(ETHNICITY_FILTERS),
  qualification: oneOf(QUALIFICATIONS),
  trained: oneOf(['yes', 'no']),
  status: oneOf(STATUS_FILTERS),
  new: ticked(),
  defect: oneOf(DEFECT_FILTERS),
  sort: oneOf(MEDIATOR_SORTS),
  direction: oneOf(['asc', 'desc']),
  after: cursorText(),
});

function chosenColumns(asked: Address[string]): readonly RollColumn[] | null {
  const named = typeof asked === 'string' ? [asked] : (asked ?? []);
  const known = ROLL_COLUMNS.filter((column) => named.includes(column));
  return known.length === 0 ? null : known;
}

/** Reads the address. What it does not understand filters nothing; an order that makes no sense falls back to names. */
export function parseMediatorListParams(address: Address): MediatorListParams {
  const read = Params.parse(address);
  const key = read.sort ?? 'name';
  return {
    filter: {
      search: read.q,
      communeId: read.commune,
      neighbourhoodId: read.neighbourhood,
      teamId: read.team,
      role: read.role,
      sex: read.sex,
      ethnicity: read.ethnicity,
      qualification: read.qualification,
      trained: read.trained,
      status: read.status,
      isNew: read.new,
      defect: read.defect,
    },
    sort: { key, direction: read.direction ?? 'asc' },
    after: parseMediatorCursor(key, read.after),
    columns: chosenColumns(address.columns),
  };
}
