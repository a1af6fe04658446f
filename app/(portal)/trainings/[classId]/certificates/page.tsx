import type { Metadata } from 'next';
import { readCertificates } from '@/lib/features/training-attendance/certificates/read-certificates';
import { CertificatesPage } from '@/lib/features/training-attendance/certificates/ui/certificates-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Giấy chứng nhận' };

export default async function TrainingCertificatesPage({ params }: PageProps<'classId'>) {
  const { classId } = await params;
  const desk = await read('training:keep', (context) => readCertificates(context, classId));
  return <CertificatesPage desk={desk} />;
}
