import { Fraction } from '@/components/ui/fraction';
import { Sheet } from '@/components/ui/sheet';
import {
  MINIMUM_N,
  successRateOnClosed,
  successRateOnReceived,
  type Rate,
} from '@/lib/domain/statistics/success-rate';
import type { CaseFigures } from '@/lib/domain/statistics/case-figures';

/** The two rates that are often mixed up, named apart: on what ended, and on what came in. */
export function SuccessRates({ figures }: { readonly figures: CaseFigures }) {
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <RateSheet title="Hòa giải thành, trên số vụ đã kết thúc" rate={successRateOnClosed(figures)}>
        Thành chia cho thành cộng không thành. Vụ đang giải quyết để ngoài.
      </RateSheet>
      <RateSheet title="Hòa giải thành, trên số vụ tiếp nhận" rate={successRateOnReceived(figures)}>
        Vụ đang giải quyết tính vào mẫu số. Vụ ngoài phạm vi, ghi trùng để ngoài.
      </RateSheet>
    </div>
  );
}

function RateSheet({
  title,
  rate,
  children,
}: {
  readonly title: string;
  readonly rate: Rate;
  readonly children: string;
}) {
  return (
    <Sheet title={title}>
      <Fraction n={rate.n} N={rate.N} minimum={MINIMUM_N} size="figure" />
      <p className="text-note text-ink-2 mt-1">{children}</p>
    </Sheet>
  );
}
