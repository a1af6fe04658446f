import NextLink from 'next/link';
import type { ComponentProps } from 'react';

/**
 * A link inside the portal. Nothing is fetched before it is pressed: a list shows hundreds of links, and each look
 * ahead would be a signed-in request that nobody made.
 */
export default function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink {...props} prefetch={false} />;
}
