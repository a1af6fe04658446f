/** How long a first password waits (C-16), as it is told to whoever receives it. */
export const FIRST_PASSWORD_HOURS = 72;

export type Invitation = {
  readonly loginName: string;
  /** Where the portal is: «https://hoagiai.vn». */
  readonly address: string;
};

/**
 * What is sent to somebody by Zalo or text message. Such messages are passed on and kept by others: it holds the login
 * name and nothing else of the person, and the password goes another way.
 */
export function messageFor({ loginName, address }: Invitation): string {
  return [
    'Tài khoản vào cổng Hòa giải ở cơ sở đã mở.',
    `Địa chỉ: ${address}`,
    `Tên đăng nhập: ${loginName}`,
    `Mật khẩu lần đầu được đưa riêng, không gửi qua tin nhắn; dùng một lần trong ${FIRST_PASSWORD_HOURS} giờ, vào xong đặt mật khẩu của riêng mình.`,
  ].join('\n');
}

/** How to begin, step by step, for the printed slip. */
export const FIRST_STEPS: readonly string[] = [
  'Mở trình duyệt trên điện thoại hoặc máy tính, vào địa chỉ trên.',
  'Gõ tên đăng nhập và mật khẩu lần đầu, đúng từng chữ, cả dấu gạch.',
  'Đặt mật khẩu của riêng mình. Máy gợi ý sẵn một mật khẩu dễ nhớ.',
  'Hủy phiếu này sau khi đã vào được.',
];
