import { ButtonLink } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import type { ElectionView } from '@/lib/features/elections/file/present-election';
import { CandidateList } from '@/lib/features/elections/ui/candidate-list';
import { CourseSection } from '@/lib/features/elections/ui/course';
import { DecisionSection } from '@/lib/features/elections/ui/decision-section';
import { ProcedureFrame } from '@/lib/features/elections/ui/procedure-frame';

/** An election from the list to the announcement: what is written of it, and the one step that comes next. */
export function ElectionPage({ view }: { readonly view: ElectionView }) {
  const { supplementary, vote, officials, decision } = view;
  return (
    <ProcedureFrame
      title={view.title}
      status={view.status}
      team={{ name: view.teamName, href: view.teamHref }}
      term={view.term}
      steps={view.steps}
    >
      {supplementary ? (
        <Notice
          tone="late"
          title="Chưa đủ người"
          action={
            <ButtonLink variant="tonal" href={supplementary.href}>
              {supplementary.label}
            </ButtonLink>
          }
        >
          {supplementary.text}
        </Notice>
      ) : null}
      <CandidateList title={view.candidatesTitle} candidates={view.candidates} addHref={view.addHref} />
      {vote.length > 0 ? (
        <Section title="Cuộc bầu và đề nghị">
          <Sheet>
            <DefinitionList rows={vote} />
            {officials.length > 0 ? (
              <div className="border-line mt-4 border-t pt-4">
                <DefinitionList
                  rows={officials.map((row, index) => ({ ...row, label: numbered(officials, index) }))}
                />
              </div>
            ) : null}
          </Sheet>
        </Section>
      ) : null}
      {decision ? <DecisionSection decision={decision} /> : null}
      <CourseSection lines={view.course} />
    </ProcedureFrame>
  );
}

/** Several members share a role; a list of facts wants each name once. */
function numbered(rows: ElectionView['officials'], index: number): string {
  const label = rows[index]?.label ?? '';
  const same = rows.filter((row) => row.label === label).length;
  if (same === 1) return label;
  return `${label} ${rows.slice(0, index + 1).filter((row) => row.label === label).length}`;
}
