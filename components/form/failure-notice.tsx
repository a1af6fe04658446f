'use client';

import { useEffect, useRef } from 'react';
import { useFormPart } from '@/components/form/form-context';
import type { FormFailure } from '@/components/form/form-failure';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Tone } from '@/components/ui/signal';

const TONE: Record<FormFailure['kind'], Tone> = {
  'signed-out': 'soon',
  'no-answer': 'soon',
  conflict: 'soon',
  refused: 'late',
};

/** Why the last sending came to nothing. It takes the focus, so that it is read and the way back is short. */
export function FailureNotice() {
  const { failure, draft } = useFormPart();
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (failure) box.current?.focus();
  }, [failure]);

  if (!failure) return null;
  const keptElsewhere = draft.kind === 'kept';
  return (
    <div ref={box} tabIndex={-1} className="mb-5">
      <Notice
        tone={TONE[failure.kind]}
        title={failure.kind === 'signed-out' && !keptElsewhere ? SIGN_IN_ELSEWHERE : failure.message}
        role="alert"
        action={
          failure.kind === 'signed-out' ? (
            <ButtonLink
              variant="filled"
              href={`/sign-in?next=${encodeURIComponent(here())}`}
              prefetch={false}
              target={keptElsewhere ? undefined : '_blank'}
            >
              Đăng nhập lại
            </ButtonLink>
          ) : null
        }
      >
        {failure.conflict ? (
          <p>
            {failure.conflict.by} đã ghi lúc {failure.conflict.at}. Dưới mỗi ô khác nhau có bản đang lưu; xem
            lại rồi ghi lần nữa.
          </p>
        ) : null}
      </Notice>
    </div>
  );
}

/** Without a draft the text lives in this page only, so the page must stay open. */
const SIGN_IN_ELSEWHERE = 'Đã quá giờ đăng nhập. Đăng nhập lại ở trang mới mở, rồi về đây ghi tiếp.';

/** Called only after a sending, so always in a browser. */
function here(): string {
  return window.location.pathname + window.location.search;
}
