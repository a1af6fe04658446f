import { PageHeader } from '@/components/shell/page-header';
import { ButtonLink } from '@/components/ui/button';
import Link from '@/components/ui/link';
import { PrintButton } from '@/components/ui/print-button';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { Tag } from '@/components/ui/tag';
import type { Actor } from '@/lib/domain/access/roles';
import { INDICATORS } from '@/lib/domain/indicators/definitions';
import { atLineStart } from '@/lib/domain/units/unit-name';
import { formatDate } from '@/lib/format/date';
import { formatCount } from '@/lib/format/number';
import type { JudgedIndicator } from '../targets/judged';
import { indicatorHref, TARGETS_PATH, type TargetsParams } from '../targets/params';
import type { TargetsView } from '../targets/read-targets';
import { remedyButton } from '../targets/remedy-links';
import { teamStanding, teamTasks, teamValue, type TeamTask } from '../targets/team-standing';
import { DayPicker } from './day-picker';

type TeamTargetsPageProps = {
  readonly view: TargetsView;
  readonly params: TargetsParams;
  readonly actor: Pick<Actor, 'role'>;
};

/** A team's own standing in plain words, and what to do next. */
export function TeamTargetsPage({ view, params, actor }: TeamTargetsPageProps) {
  const count = view.main.reduce((sum, line) => sum + teamTasks(line).length, 0);
  return (
    <>
      <PageHeader
        title={`${atLineStart(view.placeName)}: ${count === 0 ? 'không còn việc gì cho chỉ tiêu' : `còn ${formatCount(count)} việc cho chỉ tiêu`}`}
        context={`Tính đến ngày ${formatDate(view.day)}.`}
        actions={<PrintButton>In trang này</PrintButton>}
      />
      <DayPicker view={view} params={params} path={TARGETS_PATH} compare={false} />
      <Section title="Tổ đang ở đâu">
        <Sheet padding="none">
          <ul className="divide-line divide-y">
            {view.main.map((line) => (
              <Line key={line.code} line={line} params={params} actor={actor} />
            ))}
          </ul>
        </Sheet>
      </Section>
    </>
  );
}

type LineProps = Pick<TeamTargetsPageProps, 'params' | 'actor'> & { readonly line: JudgedIndicator };

function Line({ line, params, actor }: LineProps) {
  const { tone, word } = teamStanding(line);
  return (
    <li className="grid gap-x-6 gap-y-2 px-4 py-4 sm:px-5 md:grid-cols-[1fr_1.2fr]">
      <div className="min-w-0">
        <h3 className="font-semibold">
          <Link href={indicatorHref(line.code, params)} className="link">
            {INDICATORS[line.code].title}
          </Link>
        </h3>
        <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
          <Tag tone={tone}>{word}</Tag>
          <span>{teamValue(line)}</span>
        </p>
      </div>
      <Tasks tasks={teamTasks(line)} actor={actor} />
    </li>
  );
}

function Tasks({
  tasks,
  actor,
}: {
  readonly tasks: readonly TeamTask[];
  readonly actor: LineProps['actor'];
}) {
  if (tasks.length === 0) return <p className="text-ink-2 self-center">Không còn việc gì ở mục này.</p>;
  return (
    <ul className="flex flex-col gap-2">
      {tasks.map(({ words, remedy, count }) => {
        const button = remedyButton(remedy, count, actor);
        return (
          <li key={words} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5">
            <span className="min-w-0">{words}</span>
            {button ? (
              <ButtonLink href={button.href} variant="tonal" size="row">
                {button.label}
              </ButtonLink>
            ) : (
              <span className="text-note text-ink-2">Việc của UBND xã, phường</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
