import { exportCertificates } from '@/lib/features/training-attendance/certificates/export-certificates';
import { route } from '@/lib/server/route';

export const GET = route('training:keep', exportCertificates);
