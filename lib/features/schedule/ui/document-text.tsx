import { ButtonLink } from '@/components/ui/button';

type DocumentTextProps = {
  readonly title: string;
  readonly body: string;
  readonly backHref: string;
};

/** A document that stands in the portal itself, to be read on a telephone. */
export function DocumentText({ title, body, backHref }: DocumentTextProps) {
  return (
    <article className="text-lead mx-auto flex max-w-prose flex-col gap-4">
      <h1 className="text-h1 font-semibold text-balance">{title}</h1>
      <p className="whitespace-pre-line">{body}</p>
      <ButtonLink href={backHref} variant="text" size="thumb">
        Về lịch tập huấn
      </ButtonLink>
    </article>
  );
}
