import { EmptyState } from '@/components/ui/empty-state';
import { Sheet } from '@/components/ui/sheet';
import { OPTION_LABELS, VARIANT_LABELS } from '@/lib/domain/programme/settings';
import type { StoredSetting } from '@/lib/features/programme/read-settings';
import { formatDate } from '@/lib/format/date';

/** «Theo dõi; tính riêng từng năm; …»: what was decided. */
function decided({ active, variant, countedSince, options }: StoredSetting): string {
  return [
    active ? 'Theo dõi' : 'Không theo dõi',
    ...(variant === null ? [] : [VARIANT_LABELS[variant]]),
    ...(countedSince === null ? [] : [`cộng dồn từ ${formatDate(countedSince)}`]),
    ...options.map((option) => OPTION_LABELS[option]),
  ].join('; ');
}

/** How the indicator was counted from which day on and why, the latest first. */
export function SettingHistory({ history }: { readonly history: readonly StoredSetting[] }) {
  if (history.length === 0)
    return (
      <Sheet padding="none">
        <EmptyState>Tính theo mặc định từ đầu kế hoạch; thành phố chưa đổi lần nào.</EmptyState>
      </Sheet>
    );
  return (
    <Sheet>
      <ol className="flex flex-col gap-4">
        {history.map((setting) => (
          <li key={setting.validFrom}>
            <p className="font-medium">
              Từ {formatDate(setting.validFrom)}: {decided(setting)}
            </p>
            <p className="text-ink-2">
              {setting.reason}
              {setting.changedBy === null ? '' : ` (${setting.changedBy} ghi)`}
            </p>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
