import { Sheet } from '@/components/ui/sheet';
import { Signal, toneInk, type Tone } from '@/components/ui/signal';
import type { CompositionLine } from '@/lib/features/radar/composition';

const WORD: Partial<Record<Tone, string>> = { met: 'Đúng: ', late: 'Chưa đúng: ', mute: 'Không xét: ' };

/** «Thành phần theo luật»: what decides whether the team is in order, rule by rule. */
export function TeamComposition({ lines }: { readonly lines: readonly CompositionLine[] }) {
  return (
    <Sheet title="Thành phần theo luật">
      <ul className="divide-line divide-y">
        {lines.map(({ tone, asked, stands }) => (
          <li key={asked} className="flex gap-3 py-2.5">
            <Signal tone={tone} size={20} className={`mt-0.5 ${toneInk(tone)}`} />
            <div className="min-w-0">
              <p className="font-medium">
                <span className="sr-only">{WORD[tone]}</span>
                {asked}
              </p>
              <p className="text-note text-ink-2">{stands}</p>
            </div>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
