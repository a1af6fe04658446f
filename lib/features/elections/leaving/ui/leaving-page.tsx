import { ButtonLink } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import Link from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import type { LeavingView } from '@/lib/features/elections/leaving/file/present-leaving';
import { CourseSection } from '@/lib/features/elections/ui/course';
import { DecisionSection } from '@/lib/features/elections/ui/decision-section';
import { ProcedureFrame } from '@/lib/features/elections/ui/procedure-frame';
import { formatCount } from '@/lib/format/number';

/** A leaving from the proposal to the announcement, with what it leaves open: cases and the place itself. */
export function LeavingPage({ view }: { readonly view: LeavingView }) {
  const { cases, successor, decision, mediator } = view;
  return (
    <ProcedureFrame
      title={view.title}
      status={view.status}
      team={view.team}
      term={view.term}
      steps={view.steps}
    >
      {cases.length > 0 ? (
        <Notice tone="soon" title={`Còn ${formatCount(cases.length)} vụ việc người này đang hòa giải`}>
          <p>Đổi hòa giải viên cho từng vụ; diễn biến cũ vẫn còn trong sổ.</p>
          <ul className="mt-2 flex flex-col gap-1">
            {cases.map(({ label, href }) => (
              <li key={href}>
                <Link href={href} className="link inline-flex min-h-6 items-center">
                  {label}: đổi hòa giải viên
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {successor ? (
        <Notice
          tone="path"
          title="Cần người thay"
          action={
            <ButtonLink variant="tonal" href={successor.href}>
              {successor.label}
            </ButtonLink>
          }
        >
          {successor.text}
        </Notice>
      ) : null}
      <Section title="Đề nghị cho thôi">
        <Sheet>
          <DefinitionList
            rows={[
              {
                label: 'Hòa giải viên',
                value: (
                  <Link href={mediator.href} className="link">
                    {mediator.label}
                  </Link>
                ),
              },
              ...view.facts,
            ]}
          />
        </Sheet>
      </Section>
      {decision ? <DecisionSection decision={decision} /> : null}
      <CourseSection lines={view.course} />
    </ProcedureFrame>
  );
}
