'use client';

import { Printer } from 'lucide-react';
import { Button } from '@/components/ui/button';

/** Prints the page it stands on. Its label says what comes out of the printer. */
export function PrintButton({ children }: { readonly children: string }) {
  return (
    <Button icon={Printer} onClick={() => window.print()}>
      {children}
    </Button>
  );
}
