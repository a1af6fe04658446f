import type { Metadata } from 'next';
import { PageHeader } from '@/components/shell/page-header';
import { SettingForm } from '@/lib/features/programme/settings/ui/setting-form';
import { readIndicator } from '@/lib/features/programme/targets/read-indicator';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Đổi cách tính' };

export default async function CountingPage({ params }: PageProps<'code'>) {
  const { code } = await params;
  const view = await read('programme:keep', (context) => readIndicator(context, code));
  return (
    <div className="max-w-180">
      <PageHeader
        title="Đổi cách tính"
        path={[
          { label: 'Kế hoạch', href: '/programme' },
          { label: view.title, href: `/programme/targets/${view.code}` },
        ]}
      />
      <SettingForm view={view} />
    </div>
  );
}
