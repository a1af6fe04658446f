import { DoorOpen, ListPlus, MoveRight, Stamp, UserRoundMinus, type LucideIcon } from 'lucide-react';
import { Timeline } from '@/components/ui/timeline';
import type { IsoDate } from '@/lib/domain/iso-date';
import { DecisionLink } from '@/lib/features/roll/decision/ui/decision-link';
import { lifeLine, type LifeStep } from '@/lib/features/roll/mediator/file/life-line';
import { sayLifeReason, sayLifeStep } from '@/lib/features/roll/mediator/file/say-life';
import type { SeatOnRoll } from '@/lib/features/roll/seat/seat-on-roll';
import { formatDate } from '@/lib/format/date';

const ICONS: Record<LifeStep['kind'], LucideIcon> = {
  entered: ListPlus,
  recognised: Stamp,
  stepped_down: UserRoundMinus,
  left: DoorOpen,
  moved_on: MoveRight,
};

type LifeLineListProps = { readonly seats: readonly SeatOnRoll[]; readonly today: IsoDate };

/** From election to leaving, newest first; a leaving that lies ahead stands on top, dashed. */
export function LifeLineList({ seats, today }: LifeLineListProps) {
  return (
    <Timeline
      label="Quá trình làm hòa giải viên"
      entries={lifeLine(seats).map((step) => ({
        id: `${step.seat.seatId}-${step.kind}`,
        icon: ICONS[step.kind],
        title: sayLifeStep(step),
        when: formatDate(step.on),
        body: <Paper step={step} />,
        planned: step.on > today,
      }))}
    />
  );
}

function Paper({ step }: { readonly step: LifeStep }) {
  const { kind, seat } = step;
  const decision = kind === 'recognised' ? seat.recognisedBy : kind === 'entered' ? null : endingPaper(step);
  const reason = sayLifeReason(step);
  if (decision === null && reason === null) return null;
  return (
    <>
      {reason} {decision ? <DecisionLink decision={decision} /> : null}
    </>
  );
}

const endingPaper = ({ kind, seat }: LifeStep) => (kind === 'stepped_down' ? null : seat.endedBy);
