import type { ReactNode } from 'react';
import Link from '@/components/ui/link';
import { Fraction } from '@/components/ui/fraction';
import type { Tone } from '@/components/ui/signal';
import { Tag } from '@/components/ui/tag';

type TargetCardProps = {
  readonly title: string;
  readonly value: { readonly n: number; readonly N: number };
  /** Under this N a percentage says nothing and is not shown. */
  readonly minimum: number;
  /** How it stands, as a shape and a word; null where nothing can be judged. */
  readonly status: { readonly tone: Tone; readonly word: string } | null;
  /** «năm 2026: 97%». */
  readonly target: string;
  /** The path, drawn. */
  readonly path: ReactNode;
  /** What is still to do, in people, teams or cases: «Thiếu 1.349 người». */
  readonly gap: string;
  readonly gapNote?: string;
  /** The one way on: the records, or the work that moves the figure. */
  readonly link: { readonly label: string; readonly href: string };
};

/** One target: how much, how it stands, where it leads, what is still to do. Cards of a row are equally high. */
export function TargetCard(props: TargetCardProps) {
  const { title, value, minimum, status, target, path, gap, gapNote, link } = props;
  return (
    <article className="bg-sheet border-line rounded-card shadow-sheet flex min-w-0 flex-col border px-4 pt-4 sm:px-5 print:break-inside-avoid print:pt-2">
      <h3 className="font-semibold">{title}</h3>
      <Fraction {...value} minimum={minimum} size="figure" className="mt-0.5" />
      <p className="mt-1.5 mb-3 flex flex-wrap items-center gap-x-2.5 gap-y-1">
        {status ? <Tag tone={status.tone}>{status.word}</Tag> : null}
        <span className="text-note text-ink-2">{target}</span>
      </p>
      <div className="mt-auto">{path}</div>
      <div className="border-line mt-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t py-3 print:mt-1 print:py-1">
        <div className="min-w-0">
          <p className="font-semibold">{gap}</p>
          {gapNote ? <p className="text-note text-ink-2">{gapNote}</p> : null}
        </div>
        <Link href={link.href} className="link text-cell inline-flex min-h-6 items-center print:hidden">
          {link.label}
          <span className="sr-only">: {title}</span>
        </Link>
      </div>
    </article>
  );
}
