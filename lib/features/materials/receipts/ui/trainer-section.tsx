import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { mayBeTakenBack } from '@/lib/domain/materials/receipt';
import type { TrainerReceiver } from '@/lib/features/materials/receipts/list-trainers';
import { sayReceipts } from '@/lib/features/materials/receipts/say-receipts';
import { HandToTrainersForm } from '@/lib/features/materials/receipts/ui/hand-to-trainers-form';
import { TakeBackButton } from '@/lib/features/materials/receipts/ui/take-back-button';
import type { VersionFile } from '@/lib/features/materials/versions/read-version';
import { formatCount } from '@/lib/format/number';

type TrainerSectionProps = Pick<VersionFile, 'version' | 'trainers' | 'inUse' | 'today'> & {
  /** Null: the city hands out to its own trainers. Undefined: the reader hands out to none. */
  readonly ownCommuneId: string | null | undefined;
};

/** Which trainers have the version; the reader's own can be handed it here. */
export function TrainerSection({ version, trainers, inUse, today, ownCommuneId }: TrainerSectionProps) {
  const received = trainers.filter(({ receipts }) => receipts.length > 0).length;
  const isOwn = ({ communeId }: TrainerReceiver): boolean => communeId === ownCommuneId;
  const missing = trainers.filter((trainer) => isOwn(trainer) && trainer.receipts.length === 0);
  return (
    <Section title="Tập huấn viên" count={`${formatCount(received)}/${formatCount(trainers.length)} đã có`}>
      <Sheet padding="none">
        {trainers.length === 0 ? (
          <EmptyState>Chưa có tập huấn viên nào trong danh sách.</EmptyState>
        ) : (
          <ul className="divide-line divide-y">
            {trainers.map((trainer) => (
              <li
                key={trainer.trainerId}
                className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-3 sm:px-5"
              >
                <div className="min-w-0">
                  <span className="font-medium">{trainer.fullName}</span>
                  <span className="text-note text-ink-2 block">
                    {[trainer.commune ?? 'tập huấn viên của thành phố', trainer.office]
                      .filter(Boolean)
                      .join(', ')}
                    ; {sayReceipts(trainer.receipts)?.toLowerCase() ?? 'chưa có'}
                  </span>
                </div>
                {isOwn(trainer)
                  ? trainer.receipts
                      .filter(({ way }) => mayBeTakenBack(way))
                      .map(({ id }) => <TakeBackButton key={id} receiptId={id} whom={trainer.fullName} />)
                  : null}
              </li>
            ))}
          </ul>
        )}
      </Sheet>
      {inUse && missing.length > 0 ? (
        <div className="mt-4">
          <HandToTrainersForm versionId={version.versionId} trainers={missing} today={today} />
        </div>
      ) : null}
    </Section>
  );
}
