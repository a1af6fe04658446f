import type { Review } from '@/lib/features/imports/review/read-review';
import { EndedPage } from '@/lib/features/imports/ui/ended-page';
import { MappingPage } from '@/lib/features/imports/ui/mapping-page';
import { ResultPage } from '@/lib/features/imports/ui/result-page';
import { ReviewPage } from '@/lib/features/imports/ui/review-page';
import { WorkingPage } from '@/lib/features/imports/ui/working-page';

type BatchPageProps = {
  readonly review: Review;
  /** The columns are to be matched once more. */
  readonly isMatching: boolean;
};

/** A batch wherever it stands: the step that comes next. */
export function BatchPage({ review, isMatching }: BatchPageProps) {
  const { batch } = review;
  switch (batch.state) {
    case 'reading':
    case 'applying':
    case 'undoing':
      return <WorkingPage batch={batch} />;
    case 'mapping':
      return <MappingPage batch={batch} />;
    case 'reviewing':
      return isMatching ? <MappingPage batch={batch} /> : <ReviewPage review={review} />;
    case 'applied':
      return <ResultPage review={review} />;
    case 'undone':
    case 'refused':
    case 'dropped':
      return <EndedPage batch={batch} />;
  }
}
