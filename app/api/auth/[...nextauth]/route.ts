import type { NextRequest } from 'next/server';
import { answerGet, answerPost } from '@/lib/auth/handler';

type Segments = { readonly params: Promise<{ readonly nextauth: readonly string[] }> };

/** The way to the city's single sign-on and back. */
export async function GET(request: NextRequest, { params }: Segments): Promise<Response> {
  return answerGet(request, (await params).nextauth.join('/'));
}

/** Signing in with a password, and signing out. */
export async function POST(request: NextRequest, { params }: Segments): Promise<Response> {
  return answerPost(request, (await params).nextauth.join('/'));
}
