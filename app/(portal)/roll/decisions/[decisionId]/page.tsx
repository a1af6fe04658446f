import type { Metadata } from 'next';
import { readDecision } from '@/lib/features/roll/decision/read-decision';
import { DecisionPage } from '@/lib/features/roll/decision/ui/decision-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Quyết định' };

export default async function RollDecisionPage({ params }: PageProps<'decisionId'>) {
  const { decisionId } = await params;
  const file = await read('roll:read', (context) => readDecision(context, decisionId));
  return <DecisionPage file={file} />;
}
