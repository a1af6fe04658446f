import Link from '@/components/ui/link';

/** Who wrote what about a record of the roll, in the audit. */
export function AuditLink({ subjectId }: { readonly subjectId: string }) {
  return (
    <p className="text-note mt-3">
      <Link href={`/audit?subject=${subjectId}`} className="link">
        Ai đã ghi, đã sửa
      </Link>
    </p>
  );
}
