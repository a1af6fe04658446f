import { ButtonLink } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import { Sheet } from '@/components/ui/sheet';
import { momentOf } from '@/lib/domain/training/class-moment';
import { presentNext, presentNumbers } from '@/lib/features/trainings/class/present-next';
import type { ClassFile } from '@/lib/features/trainings/class/read-class';

/** How the class stands in numbers, and the one thing to do next. */
export function NextSheet({
  file: { training, counts, taken, mayKeep, today },
}: {
  readonly file: ClassFile;
}) {
  const moment = momentOf(training, today);
  const next = presentNext(training, moment, counts);
  return (
    <Sheet title={mayKeep ? 'Việc tiếp theo' : 'Người trong phạm vi của mình'}>
      {mayKeep ? <p className="mb-3">{next.words}</p> : null}
      <DefinitionList
        width="narrow"
        rows={presentNumbers(training, moment, counts, taken).map(({ label, value }) => ({
          label,
          value: <span className="font-medium">{value}</span>,
        }))}
      />
      {mayKeep && next.act ? (
        <ButtonLink variant="filled" block className="mt-4" href={next.act.href}>
          {next.act.label}
        </ButtonLink>
      ) : null}
    </Sheet>
  );
}
