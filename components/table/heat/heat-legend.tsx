const STEPS = [
  { shade: '', words: 'đạt chỉ tiêu năm' },
  { shade: 'heat-1', words: 'thiếu dưới 5 điểm %' },
  { shade: 'heat-2', words: '5–15 điểm %' },
  { shade: 'heat-3', words: 'trên 15 điểm %' },
  { shade: 'hatched', words: 'không xét: không phát sinh hoặc số quá ít' },
];

/** What the shades of a heat table mean. Each cell says the same in figures, so nobody has to read shades. */
export function HeatLegend() {
  return (
    <ul className="text-note text-ink-2 mb-2.5 flex flex-wrap gap-x-5 gap-y-1 print:hidden">
      {STEPS.map(({ shade, words }) => (
        <li key={words} className="flex items-center gap-2">
          <span aria-hidden className={`heat-sample ${shade}`} />
          {words}
        </li>
      ))}
    </ul>
  );
}
