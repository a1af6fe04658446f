import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import type { IsoDate } from '@/lib/domain/iso-date';
import { mayAnswer, type Arranged } from '@/lib/features/schedule/arrange';
import type { ScheduledClass, ScheduledDocument, ScheduledMaterial } from '@/lib/features/schedule/schedule';
import { questionOf, type Question } from '@/lib/features/schedule/ui/answer-buttons';
import { sayComing, sayHeld } from '@/lib/features/schedule/words';

type OtherClassesProps = Pick<Arranged, 'coming' | 'held'> & {
  readonly materials: readonly ScheduledMaterial[];
  readonly who: string;
  readonly today: IsoDate;
  readonly answer: (question: Question) => ReactNode;
  readonly documentHref: (document: ScheduledDocument) => string;
};

/** Later classes with their answers, those that were held, and the materials to read. */
export function OtherClasses(props: OtherClassesProps) {
  const { coming, held, materials, who, today, answer, documentHref } = props;
  return (
    <>
      {coming.length + held.length > 0 ? (
        <Section title="Các lớp khác">
          <Sheet padding="none">
            <ul className="divide-line divide-y">
              {coming.map((training) => (
                <li key={training.classId} className="p-4">
                  <p className="font-semibold">{training.title}</p>
                  <p className="text-ink-2 mb-2.5">{sayComing(training, who)}</p>
                  {mayAnswer(training, today) ? answer(questionOf(training, { main: false })) : null}
                </li>
              ))}
              {held.map((training) => (
                <HeldClass key={training.classId} training={training} who={who} />
              ))}
            </ul>
          </Sheet>
        </Section>
      ) : null}
      {materials.length > 0 ? (
        <Section title="Tài liệu bồi dưỡng">
          <Sheet padding="none">
            <ul className="divide-line divide-y">
              {materials.map((one) => (
                <li key={one.versionId} className="p-4">
                  <p className="font-semibold">
                    {one.title}, {one.label}
                  </p>
                  {one.received ? <p className="text-ink-2">Đã nhận.</p> : null}
                  <ul>
                    {one.documents.map((document) => (
                      <li key={document.documentId}>
                        {/* Not the router's link: a document may stand elsewhere. */}
                        <a href={documentHref(document)} className="link inline-block py-2.5">
                          Mở {document.title}
                        </a>
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          </Sheet>
        </Section>
      ) : null}
    </>
  );
}

function HeldClass({ training, who }: { readonly training: ScheduledClass; readonly who: string }) {
  const { present, words } = sayHeld(training, who);
  return (
    <li className="p-4">
      <p className="font-semibold">{training.title}</p>
      <p className="text-ink-2 flex gap-2">
        {present ? <Icon of={Check} className="text-met mt-1 shrink-0" /> : null}
        <span>{words}</span>
      </p>
    </li>
  );
}
