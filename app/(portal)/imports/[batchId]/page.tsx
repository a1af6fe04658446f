import type { Metadata } from 'next';
import { readReview } from '@/lib/features/imports/review/read-review';
import { parseReviewParams } from '@/lib/features/imports/review/review-params';
import { BatchPage } from '@/lib/features/imports/ui/batch-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Nhập từ Excel' };

export default async function ImportPage({ params, searchParams }: PageProps<'batchId'>) {
  const { batchId } = await params;
  const asked = parseReviewParams(await searchParams);
  const review = await read('roll:import', (context) => readReview(context, batchId, asked));
  return <BatchPage review={review} isMatching={asked.isMatching} />;
}
