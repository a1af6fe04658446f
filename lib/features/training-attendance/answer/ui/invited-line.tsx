import Link from '@/components/ui/link';
import { sayAttended } from '@/lib/domain/training/completion';
import { atLineStart, communeName } from '@/lib/domain/units/unit-name';
import type { AnswerList, InvitedPerson } from '@/lib/features/training-attendance/answer/read-answers';
import { AnswerButtons } from '@/lib/features/training-attendance/answer/ui/answer-buttons';
import { PutBackButton } from '@/lib/features/training-attendance/invite/ui/put-back-button';
import { WithdrawForm } from '@/lib/features/training-attendance/invite/ui/withdraw-form';
import { formatDate } from '@/lib/format/date';
import { formatPhone } from '@/lib/format/phone';

const HOW = {
  portal: 'tự trả lời',
  link: 'trả lời bằng đường liên kết',
  office: 'trả lời qua điện thoại',
} as const;

type InvitedLineProps = { readonly person: InvitedPerson; readonly list: AnswerList };

/** One person on the list: who, how to reach them, what they said, what can be written down. */
export function InvitedLine({ person, list: { head, open, sessions, withCommune } }: InvitedLineProps) {
  const { mediatorId, fullName, birthYear, phone, teamName, state, answeredHow, halfDays } = person;
  const facts = [
    birthYear === null ? null : `sinh ${birthYear}`,
    teamName,
    withCommune ? atLineStart(communeName({ kind: person.communeKind, name: person.communeName })) : null,
    answeredHow ? HOW[answeredHow] : null,
    halfDays > 0 ? sayAttended(halfDays, sessions, head.minShare) : null,
    person.withdrawnOn ? `bỏ ra ${formatDate(person.withdrawnOn)}: ${person.withdrawnReason ?? ''}` : null,
  ];
  return (
    <li className="border-line flex flex-wrap items-center gap-x-6 gap-y-2 border-t px-4 py-3 first:border-t-0 sm:px-5">
      <div className="min-w-56 flex-1">
        <Link href={`/roll/mediators/${mediatorId}`} className="link font-medium">
          {fullName}
        </Link>
        {phone ? (
          <a href={`tel:${phone}`} className="link ml-3 whitespace-nowrap">
            {formatPhone(phone)}
          </a>
        ) : null}
        <span className="text-note text-ink-2 block">{facts.filter(Boolean).join(', ')}</span>
      </div>
      {open && state !== 'withdrawn' ? (
        <div className="flex flex-wrap items-center gap-2 print:hidden">
          <AnswerButtons classId={head.classId} mediatorId={mediatorId} fullName={fullName} state={state} />
          {halfDays === 0 ? (
            <WithdrawForm classId={head.classId} mediatorId={mediatorId} fullName={fullName} />
          ) : null}
        </div>
      ) : null}
      {open && state === 'withdrawn' ? (
        <PutBackButton classId={head.classId} mediatorId={mediatorId} fullName={fullName} />
      ) : null}
    </li>
  );
}
