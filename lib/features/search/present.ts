import type { SearchLine } from '@/components/shell/search-line';
import type { Actor } from '@/lib/domain/access/roles';
import {
  CASE_KIND_LABELS,
  CASE_OUTCOME_LABELS,
  CASE_STATUS_LABELS,
} from '@/lib/domain/mediation-case/labels';
import { formatCaseNumber } from '@/lib/domain/mediation-case/numbering';
import { atLineStart, communeName } from '@/lib/domain/units/unit-name';
import type { Found, FoundOf } from '@/lib/features/search/found';
import { KIND_LABELS, NOT_CURRENT } from '@/lib/features/search/labels';
import { formatDate } from '@/lib/format/date';
import { formatPhone } from '@/lib/format/phone';

/** Something found → its line. Only the city is told the commune: everybody else is in one. */
export function presentFound(found: Found, actor: Pick<Actor, 'communeId'>): SearchLine {
  const facts = [
    ...factsOf(found),
    actor.communeId === null && found.kind !== 'commune'
      ? communeName({ kind: found.communeKind, name: found.communeName })
      : null,
  ];
  return {
    key: `${found.kind}-${found.id}`,
    href: hrefOf(found),
    kind: KIND_LABELS[found.kind],
    title: titleOf(found),
    note: facts.filter(Boolean).join(', '),
    mark: found.current ? null : NOT_CURRENT[found.kind],
  };
}

function hrefOf(found: Found): string {
  switch (found.kind) {
    case 'mediator':
      return `/roll/mediators/${found.id}`;
    case 'team':
      return `/roll/teams/${found.id}`;
    case 'neighbourhood':
      return found.team === null ? `/roll/teams?neighbourhood=${found.id}` : `/roll/teams/${found.team.id}`;
    case 'commune':
      return `/roll/teams?commune=${found.id}`;
    case 'case':
      return `/mediation-cases/${found.id}`;
  }
}

function titleOf(found: Found): string {
  if (found.kind !== 'case') return atLineStart(found.text);
  return `Vụ ${formatCaseNumber(found.number)}, ${found.teamName ?? 'tổ nơi khác'}`;
}

function factsOf(found: Found): readonly (string | null)[] {
  switch (found.kind) {
    case 'mediator':
      return [
        found.birthYear === null ? null : `sinh ${found.birthYear}`,
        seatOf(found),
        found.phone === null ? null : formatPhone(found.phone),
      ];
    case 'team':
      return [
        found.leader === null ? 'chưa có tổ trưởng' : `tổ trưởng ${found.leader}`,
        `${found.members} người`,
      ];
    case 'neighbourhood':
      return [found.team === null ? 'chưa có tổ hòa giải' : found.team.name];
    case 'commune':
      return [];
    case 'case':
      return [
        found.parties && found.parties.join(' – '),
        found.summary?.replace(/[.\s]+$/u, '') ?? CASE_KIND_LABELS[found.caseKind],
        `nhận ${formatDate(found.receivedOn)}`,
        (found.outcome ? CASE_OUTCOME_LABELS[found.outcome] : CASE_STATUS_LABELS[found.status]).toLowerCase(),
      ];
  }
}

function seatOf({ leads, teams }: FoundOf<'mediator'>): string | null {
  const names = teams.join(' và ');
  if (names === '') return null;
  return leads ? `tổ trưởng ${names}` : names;
}
