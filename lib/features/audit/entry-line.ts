import type { AuditSubject } from '@/lib/audit/vocabulary';
import { ROLE_LABELS } from '@/lib/domain/access/role-labels';
import { communeName } from '@/lib/domain/units/unit-name';
import { AUDIT_ACTION_LABELS, AUDIT_SUBJECT_LABELS } from '@/lib/features/audit/labels';
import type { AuditEntry } from '@/lib/features/audit/list-entries';
import { formatDateTime } from '@/lib/format/date';

/** One entry of the audit, ready to be read. */
export type EntryLine = {
  readonly seq: string;
  readonly at: string;
  /** «Phân công hòa giải viên» */
  readonly act: string;
  readonly subject: string;
  /** Where the record itself is read; null where there is no page for it. */
  readonly href: string | null;
  /** The record, where it lives on and others may have met it too: a session or an entry point does not. */
  readonly recordId: string | null;
  /** «Nguyễn Thu Hà», or the role where the reader knows no name. */
  readonly who: string;
  /** Role and place, beside a name; place alone beside a role. */
  readonly whose: string;
};

/** Where records of a kind are read, as far as every reader of the audit may open them. */
const PAGE_OF: Partial<Record<AuditSubject, string>> = {
  mediation_case: '/mediation-cases',
  team: '/roll/teams',
  mediator: '/roll/mediators',
};

const PASSING: readonly AuditSubject[] = ['session', 'entry_point'];

/** Before anybody is signed in there is nobody to name. */
const NOBODY = 'Chưa đăng nhập';

/** @param entry as the database keeps it. */
export function entryLine(entry: AuditEntry): EntryLine {
  const { seq, at, action, subject, subjectId, actorRole, actorName, communeName: name, communeKind } = entry;
  const role = actorRole === null ? NOBODY : ROLE_LABELS[actorRole];
  const place = name !== null && communeKind !== null ? communeName({ kind: communeKind, name }) : '';
  return {
    seq,
    at: formatDateTime(at),
    act: AUDIT_ACTION_LABELS[action],
    subject: AUDIT_SUBJECT_LABELS[subject],
    href: subjectId === null || PAGE_OF[subject] === undefined ? null : `${PAGE_OF[subject]}/${subjectId}`,
    recordId: PASSING.includes(subject) ? null : subjectId,
    who: actorName ?? role,
    whose: [actorName === null ? '' : role, place].filter((part) => part !== '').join(', '),
  };
}
