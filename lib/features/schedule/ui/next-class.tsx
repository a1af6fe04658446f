import { Backpack, Clock, MapPin, Phone, User } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon, type LucideIcon } from '@/components/ui/icon';
import { Sheet } from '@/components/ui/sheet';
import { answerState } from '@/lib/domain/training/invitation';
import { mayAnswer, type NextClass } from '@/lib/features/schedule/arrange';
import { sayAnswer, sayAnswerBy, sayClass, sayDay, sayHours } from '@/lib/features/schedule/words';
import { formatPhone } from '@/lib/format/phone';
import type { IsoDate } from '@/lib/domain/iso-date';

type NextClassSheetProps = {
  readonly next: NextClass;
  readonly who: string;
  readonly today: IsoDate;
  /** The class names somebody to call of its own. */
  readonly asks: boolean;
  /** The buttons of the answer. */
  readonly answer: ReactNode;
  /** For whoever stands in the room already. */
  readonly checkIn?: ReactNode;
  /** 3 inside a section. */
  readonly level?: 2 | 3;
};

/** The class that comes next: when, where, who, what to bring, and the answer under the thumb. */
export function NextClassSheet({ next, who, today, asks, answer, checkIn, level = 2 }: NextClassSheetProps) {
  const { training, session } = next;
  const { place, mapUrl, trainers, bring, contactName, contactPhone } = training;
  const said = sayAnswer(answerState(training), who);
  return (
    <Sheet title={sayClass(next)} level={level}>
      <ul className="flex flex-col gap-3">
        <Fact icon={Clock} strong={sayHours(session)}>
          {sayDay(session.heldOn)}
        </Fact>
        {place || mapUrl ? (
          <Fact icon={MapPin} strong={place ?? 'Nơi học'}>
            {mapUrl ? (
              <a href={mapUrl} rel="noreferrer" target="_blank" className="link">
                Xem đường đi
              </a>
            ) : null}
          </Fact>
        ) : null}
        {trainers.length > 0 ? <Fact icon={User} strong={trainers.join(', ')} /> : null}
        {session.topic ? <Fact strong="Nội dung">{session.topic}</Fact> : null}
        {bring ? (
          <Fact icon={Backpack} strong="Mang theo">
            {bring}
          </Fact>
        ) : null}
        {asks && contactPhone ? (
          <Fact icon={Phone} strong="Hỏi về lớp này">
            {contactName ? `${contactName}, ` : ''}
            <a href={`tel:${contactPhone}`} className="link whitespace-nowrap">
              {formatPhone(contactPhone)}
            </a>
          </Fact>
        ) : null}
      </ul>
      {mayAnswer(training, today) ? (
        <div className="mt-4 flex flex-col gap-2.5">
          {said ? <p className="font-semibold">{said}</p> : null}
          {answer}
          <p className="text-ink-2">{sayAnswerBy(training, today)}</p>
        </div>
      ) : null}
      {checkIn && session.heldOn === today ? (
        <div className="border-line mt-4 border-t pt-4">{checkIn}</div>
      ) : null}
    </Sheet>
  );
}

type FactProps = {
  readonly icon?: LucideIcon;
  readonly strong: string;
  readonly children?: ReactNode;
};

function Fact({ icon, strong, children }: FactProps) {
  return (
    <li className="flex gap-3">
      <span className="w-5.5 shrink-0">
        {icon ? <Icon of={icon} size={22} className="text-ink-2 mt-0.5" /> : null}
      </span>
      <span className="min-w-0">
        <span className="block font-semibold">{strong}</span>
        {children ? <span className="text-ink-2 block">{children}</span> : null}
      </span>
    </li>
  );
}
