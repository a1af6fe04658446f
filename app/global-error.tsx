'use client';

/** When even the document could not be drawn: no styles, no components, only what to do. */
export default function GlobalError({
  error,
  reset,
}: {
  readonly error: Error & { digest?: string };
  readonly reset: () => void;
}) {
  return (
    <html lang="vi">
      <head>
        <title>Trang này chưa mở được</title>
      </head>
      <body>
        <h1>Trang này chưa mở được</h1>
        <p>
          Lỗi ở phía hệ thống, những gì đã ghi vẫn còn. Thử lại, hoặc gọi hỗ trợ
          {error.digest ? ` và đọc mã ${error.digest}` : ''}.
        </p>
        <button type="button" onClick={reset}>
          Thử lại
        </button>
      </body>
    </html>
  );
}
