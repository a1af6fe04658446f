import Link from '@/components/ui/link';
import type { Statistics } from '../statistics';
import { CaseEquation } from './equation';
import { SuccessRates } from './rates';

/** The running year on a home page: the equation and the two rates, with the way to the whole dashboard. */
export function YearFigures({ statistics }: { readonly statistics: Statistics }) {
  return (
    <div className="flex flex-col gap-6">
      <CaseEquation
        statistics={statistics}
        link={
          <Link href="/statistics" className="link">
            Mở bảng số liệu
          </Link>
        }
      />
      <SuccessRates figures={statistics.total} />
    </div>
  );
}
