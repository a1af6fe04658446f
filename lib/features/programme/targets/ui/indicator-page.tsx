import { PageHeader } from '@/components/shell/page-header';
import { ButtonLink } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { Tag } from '@/components/ui/tag';
import { OPTION_LABELS, VARIANT_LABELS } from '@/lib/domain/programme/settings';
import { SettingHistory } from '@/lib/features/programme/settings/ui/setting-history';
import type { IndicatorView } from '@/lib/features/programme/targets/read-indicator';
import { formatDate } from '@/lib/format/date';
import { TargetsForm } from '@/lib/features/programme/targets/ui/targets-form';
import { YearList } from '@/lib/features/programme/targets/ui/year-list';

/** One indicator of the plan: its words, its years, and how it is counted. */
export function IndicatorPage({ view }: { readonly view: IndicatorView }) {
  const { code, title, followed, years, keeper, own, above, history, mayCount, seesFigures } = view;
  return (
    <div className="max-w-180">
      <PageHeader
        title={title}
        path={[{ label: 'Kế hoạch', href: '/programme' }]}
        context={followed ? undefined : <Tag tone="mute">không theo dõi</Tag>}
        actions={seesFigures ? <ButtonLink href={`/targets/${code}`}>Xem số đã đạt</ButtonLink> : undefined}
      />
      <div className="flex flex-col gap-10">
        <Sheet>
          <DefinitionList rows={wordsOf(view)} />
        </Sheet>
        <Section title="Chỉ tiêu từng năm">
          {keeper !== null && own !== null ? (
            <Sheet padding="form">
              <TargetsForm key={own.version} code={code} keeper={keeper} own={own} above={above} />
            </Sheet>
          ) : (
            <YearList years={years} />
          )}
        </Section>
        <Section
          title="Cách tính"
          actions={
            mayCount ? (
              <ButtonLink variant="tonal" href={`/programme/targets/${code}/counting`}>
                Đổi cách tính
              </ButtonLink>
            ) : undefined
          }
        >
          <SettingHistory history={history} />
        </Section>
      </div>
    </div>
  );
}

/** «Cộng dồn từ đầu kế hoạch», or from which other day. */
function countingOf({ variant, setting }: IndicatorView): string | null {
  if (variant === 'cumulative' && setting !== null && setting.countedSince !== null)
    return `Cộng dồn từ ${formatDate(setting.countedSince)}`;
  return variant === null ? null : VARIANT_LABELS[variant];
}

function wordsOf(view: IndicatorView) {
  const { target, options } = view;
  const counting = countingOf(view);
  return [
    { label: 'Câu chữ', value: target.wording === null ? 'Văn bản không có' : `«${target.wording}»` },
    { label: 'Nguồn', value: target.source },
    ...(target.open === null ? [] : [{ label: 'Còn để ngỏ', value: target.open }]),
    ...(counting === null ? [] : [{ label: 'Đang tính', value: counting }]),
    ...(options.length === 0
      ? []
      : [{ label: 'Lựa chọn', value: options.map((option) => OPTION_LABELS[option]).join('; ') }]),
  ];
}
