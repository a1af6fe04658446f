'use client';

import { WifiOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { formatClockTime } from '@/lib/format/date';

/** Under the menu while the machine has no connection. Empty otherwise, but in the page, so that it is announced. */
export function ConnectionBand() {
  const [lostAt, setLostAt] = useState<Date | null>(null);

  useEffect(() => {
    const look = (): void => setLostAt((since) => (navigator.onLine ? null : (since ?? new Date())));
    look();
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);

  return (
    <div role="status" className="print:hidden">
      {lostAt ? (
        <p className="bg-soon-soft text-soon border-line flex items-center justify-center gap-2.5 border-b px-4 py-2 font-medium">
          <Icon of={WifiOff} className="shrink-0" />
          <span>
            Mất mạng từ {formatClockTime(lostAt)}. Cứ nhập tiếp, phần đang viết nằm lại trên trang này; gửi
            khi có mạng.
          </span>
        </p>
      ) : null}
    </div>
  );
}
