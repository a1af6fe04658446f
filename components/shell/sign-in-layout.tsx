import type { ReactNode } from 'react';
import { Mark } from '@/components/shell/mark';
import { PORTAL_NAME } from '@/components/shell/portal-name';

type SignInLayoutProps = {
  /** Over the portal's name: the city, or nothing where several share the address. */
  readonly place?: string;
  /** What the portal is for, in one sentence. */
  readonly purpose: string;
  /** For whom it is what: «Phường, xã», «Sở Tư pháp», «Người dân». */
  readonly audiences: readonly { readonly who: string; readonly what: ReactNode }[];
  readonly children: ReactNode;
  /** Links at the foot: accessibility, personal data, support. */
  readonly foot?: ReactNode;
};

/** The sign-in page: who this is for on the dark panel, the form on paper. On a phone the form comes first. */
export function SignInLayout({ place, purpose, audiences, children, foot }: SignInLayoutProps) {
  return (
    <div className="flex min-h-dvh flex-col lg:grid lg:grid-cols-[minmax(22rem,39%)_1fr]">
      <header className="bg-band text-on-band flex flex-col justify-between gap-12 px-4 py-3 lg:row-span-2 lg:px-14 lg:py-12">
        <p className="flex items-center gap-3 lg:gap-4">
          <Mark size={56} className="size-9 shrink-0 lg:size-14" />
          <span className="leading-snug">
            {place ? <span className="text-note text-on-band-2 block lg:text-base">{place}</span> : null}
            <span className="block font-semibold lg:text-[1.5rem]">{PORTAL_NAME}</span>
          </span>
        </p>
        <div className="max-lg:hidden">
          <p className="max-w-md text-[1.5rem] leading-normal font-medium text-balance">{purpose}</p>
          <span aria-hidden className="bg-gilt my-9 block h-1 w-14" />
          <dl className="flex flex-col gap-4">
            {audiences.map(({ who, what }) => (
              <div key={who} className="grid grid-cols-[8.25rem_1fr]">
                <dt className="font-semibold">{who}</dt>
                <dd className="text-on-band-2 [&_a]:text-gilt max-w-64 [&_a]:underline [&_a]:underline-offset-4">
                  {what}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      </header>
      <main id="content" className="w-full max-w-118 flex-1 px-4 pt-7 pb-8 max-lg:mx-auto lg:ml-16 lg:pt-20">
        {children}
      </main>
      {foot ? (
        <footer className="text-note flex w-full max-w-lg flex-wrap gap-x-7 gap-y-2 px-4 pb-8 max-lg:mx-auto lg:ml-16">
          {foot}
        </footer>
      ) : null}
    </div>
  );
}
