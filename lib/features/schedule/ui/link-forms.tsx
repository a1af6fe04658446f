import { Button } from '@/components/ui/button';
import { AnswerButtons, type Question } from '@/lib/features/schedule/ui/answer-buttons';

type LinkFormProps = {
  /** Where the link's page stands: the forms of a page without a session post below it. */
  readonly page: string;
};

/** The answer to an invitation, sent by the browser alone: it works on a telephone that runs no scripts. */
export function LinkAnswerForm({ page, classId, title, choices, main }: LinkFormProps & Question) {
  return (
    <form method="post" action={`${page}/answer`} aria-label={`Trả lời lớp ${title}`}>
      <input type="hidden" name="classId" value={classId} />
      <AnswerButtons choices={choices} main={main} />
    </form>
  );
}

/** Present by the number beside the code on the wall. */
export function LinkCheckInForm({ page, classId }: LinkFormProps & { readonly classId: string }) {
  return (
    <form method="post" action={`${page}/check-in`} className="flex flex-col gap-2.5">
      <input type="hidden" name="classId" value={classId} />
      <label htmlFor="wall-number" className="font-semibold">
        Đang ở lớp: nhập 6 số cạnh mã điểm danh
      </label>
      <input
        id="wall-number"
        name="number"
        inputMode="numeric"
        autoComplete="off"
        pattern="[0-9 ]{6,9}"
        maxLength={9}
        required
        className="border-edge rounded-control bg-sheet text-h2 min-h-(--size-control-thumb) w-full border px-4 text-center font-semibold tracking-widest tabular-nums"
      />
      <Button type="submit" size="thumb" block>
        Tôi đang có mặt
      </Button>
    </form>
  );
}
