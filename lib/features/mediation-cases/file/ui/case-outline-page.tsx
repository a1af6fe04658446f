import { Lock } from 'lucide-react';
import { PageHeader } from '@/components/shell/page-header';
import { ClockStrip } from '@/components/ui/clock-strip';
import { DefinitionList } from '@/components/ui/definition-list';
import { Icon } from '@/components/ui/icon';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { Tag } from '@/components/ui/tag';
import type { CaseOutlineView } from '@/lib/features/mediation-cases/file/present-case-outline';

/** A case as Sở Tư pháp reads it: its figures and days, without the family. */
export function CaseOutlinePage({ view }: { readonly view: CaseOutlineView }) {
  return (
    <div className="mx-auto max-w-304">
      <PageHeader
        title={view.title}
        path={[{ label: 'Vụ việc', href: '/mediation-cases' }]}
        here={view.number}
        context={
          <>
            <Tag tone={view.status.tone}>{view.status.label}</Tag>
            <span>{view.whose}</span>
          </>
        }
      />
      <ClockStrip label="Các thời hạn" clocks={view.clocks} />
      <Section title="Hồ sơ" className="mt-8 max-w-190">
        <Sheet>
          <DefinitionList rows={view.rows} />
          <p className="border-line text-note text-ink-2 mt-4 flex items-start gap-2.5 border-t pt-3">
            <Icon of={Lock} size={16} className="mt-0.5 shrink-0" />
            <span>
              Tên các bên và nội dung vụ việc chỉ cấp xã và tổ hòa giải xem được (Luật, Điều 4 khoản 3).
            </span>
          </p>
        </Sheet>
      </Section>
    </div>
  );
}
