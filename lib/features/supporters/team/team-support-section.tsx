import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import Link from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { SUPPORTER_KIND_LABELS } from '@/lib/domain/support/supporter-kind';
import { ACTIVITIES_HREF, SUPPORTERS_HREF } from '@/lib/features/supporters/address';
import type { TeamSupport, TeamSupporter } from '@/lib/features/supporters/team/read-team-supporters';
import { formatDate } from '@/lib/format/date';
import { formatCount } from '@/lib/format/number';

const sayDone = ({ activities, lastOn }: TeamSupporter): string =>
  lastOn === null
    ? 'năm nay chưa ghi hoạt động'
    : `năm nay ${formatCount(activities)} hoạt động, gần nhất ${formatDate(lastOn)}`;

/** Who supports the team and what came of it this year, for the page of a team. */
export function TeamSupportSection({ support }: { readonly support: TeamSupport }) {
  const { teamId, supporters, mayRecord } = support;
  return (
    <Section
      title="Người hỗ trợ"
      actions={
        mayRecord && supporters.length > 0 ? (
          <ButtonLink variant="tonal" size="row" href={`${ACTIVITIES_HREF}/new?team=${teamId}`}>
            Ghi hoạt động
          </ButtonLink>
        ) : null
      }
    >
      <Sheet padding="none">
        {supporters.length === 0 ? (
          <EmptyState
            action={
              <ButtonLink variant="tonal" size="row" href={SUPPORTERS_HREF}>
                Xem người hỗ trợ
              </ButtonLink>
            }
          >
            Chưa có luật sư, luật gia, công an hay người am hiểu pháp luật nào được phân công hỗ trợ tổ.
          </EmptyState>
        ) : (
          <ul className="divide-line divide-y">
            {supporters.map((supporter) => (
              <li key={supporter.supporterId} className="px-4 py-3 sm:px-5">
                <Link href={`${SUPPORTERS_HREF}/${supporter.supporterId}`} className="link font-medium">
                  {supporter.fullName}
                </Link>
                <span className="text-note text-ink-2 block">
                  {SUPPORTER_KIND_LABELS[supporter.kind]}, từ {formatDate(supporter.from)}
                  {supporter.member ? ', đồng thời là thành viên của tổ' : ''}; {sayDone(supporter)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Sheet>
    </Section>
  );
}
