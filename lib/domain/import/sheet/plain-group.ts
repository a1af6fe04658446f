import type { PlainGroup } from '@/lib/domain/import/read/team-name';
import type { CommuneKind } from '@/lib/domain/units/unit-name';

/** Only towns have groups of residents (tổ dân phố); in a xã «Tổ 3» can only be the mediation team. */
export const plainGroupOf = (kind: CommuneKind): PlainGroup => (kind === 'commune' ? 'team' : 'residents');
