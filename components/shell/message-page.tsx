import type { ReactNode } from 'react';

type MessagePageProps = {
  /** What happened, as a sentence. */
  readonly title: string;
  /** What is kept and what to do. */
  readonly children: ReactNode;
  readonly actions?: ReactNode;
};

/** One sentence that says what happened, one that says what to do. Used inside the shell and on plain pages alike. */
export function MessagePage({ title, children, actions }: MessagePageProps) {
  return (
    <div className="max-w-prose py-6">
      <h1 className="text-h1 font-semibold">{title}</h1>
      <div className="text-ink-2 mt-2">{children}</div>
      {actions ? <div className="mt-6 flex flex-wrap gap-3">{actions}</div> : null}
    </div>
  );
}

type ErrorPageProps = {
  /** The code that is also in the server's log; read out on the telephone. */
  readonly code?: string;
  readonly actions?: ReactNode;
};

/** Something failed on our side. */
export function ErrorPage({ code, actions }: ErrorPageProps) {
  return (
    <MessagePage title="Trang này chưa mở được" actions={actions}>
      <p>
        Lỗi ở phía hệ thống, những gì đã ghi vẫn còn. Thử lại
        {code ? (
          <>
            , hoặc gọi hỗ trợ và đọc mã <strong className="text-ink font-semibold">{code}</strong>.
          </>
        ) : (
          '. Chưa được thì gọi hỗ trợ.'
        )}
      </p>
    </MessagePage>
  );
}

/** Not there, or not for this person: the two must look the same. */
export function NotFoundPage({ actions }: { readonly actions?: ReactNode }) {
  return (
    <MessagePage title="Không tìm thấy trang này" actions={actions}>
      <p>Đường dẫn có thể đã đổi hoặc gõ nhầm. Mở lại từ danh sách, hoặc về trang việc cần làm.</p>
    </MessagePage>
  );
}
