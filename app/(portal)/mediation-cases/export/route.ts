import { exportCases } from '@/lib/features/mediation-cases/list/export-cases';
import { route } from '@/lib/server/route';

export const GET = route('case:list', exportCases);
