'use client';

import { Check, Copy } from 'lucide-react';
import { Button, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Sheet } from '@/components/ui/sheet';
import { useCopy } from '@/components/ui/use-copy';
import { PERSONAL_LINKS } from '@/lib/features/personal-links/address';
import type { MadeLink, MadeLinks } from '@/lib/features/personal-links/make/make-links';
import { formatCount } from '@/lib/format/number';

/** One text a person, to be sent to that person. They live in this page only and go when the page goes. */
export function MadeLinkList({ made: { links } }: { readonly made: MadeLinks }) {
  const shown = links.filter(hasText);
  return (
    <div className="flex flex-col gap-5">
      {shown.length === links.length ? (
        <Notice
          tone="met"
          role="status"
          title={`Đã lấy liên kết cho ${formatCount(links.length)} người. Chép rồi gửi từng người.`}
        >
          Các liên kết chỉ hiện lần này. Rời trang mà chưa gửi thì lấy lại liên kết mới.
        </Notice>
      ) : (
        <Notice tone="soon" role="status" title="Liên kết đã lấy nhưng không hiện lại được">
          Lấy lại liên kết cho những người này; liên kết cũ sẽ thôi dùng.
        </Notice>
      )}
      {shown.length > 0 ? (
        <Sheet padding="none">
          <ul className="divide-line divide-y">
            {shown.map((link) => (
              <CopyLine key={link.mediatorId} link={link} />
            ))}
          </ul>
        </Sheet>
      ) : null}
      <ButtonLink href={PERSONAL_LINKS} className="self-start">
        Về danh sách
      </ButtonLink>
    </div>
  );
}

type ShownLink = MadeLink & { readonly text: string };
const hasText = (link: MadeLink): link is ShownLink => link.text !== null;

function CopyLine({ link: { fullName, teamName, text } }: { readonly link: ShownLink }) {
  const { field, copied, said, copy } = useCopy<HTMLTextAreaElement>(text);
  return (
    <li className="flex flex-col gap-2 px-4 py-3.5 sm:px-5">
      <p>
        <span className="font-semibold">{fullName}</span>
        <span className="text-note text-ink-2 block">{teamName}</span>
      </p>
      <textarea
        ref={field}
        readOnly
        rows={2}
        value={text}
        aria-label={`Tin gửi ${fullName}`}
        autoComplete="off"
        onFocus={(event) => event.currentTarget.select()}
        className="border-edge rounded-control bg-well text-note block w-full border px-3 py-2"
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button
          size="row"
          icon={copied ? Check : Copy}
          onClick={copy}
          aria-label={`Chép để gửi Zalo cho ${fullName}`}
        >
          Chép để gửi Zalo
        </Button>
        <span role="status" className="text-note text-ink-2">
          {said}
        </span>
      </div>
    </li>
  );
}
