const FOCUSABLE = 'input, select, textarea, button';

/** Moves the focus to a field by its id: to the control itself, or to the first one shown inside a group. */
export function focusField(id: string): void {
  const target = document.getElementById(id);
  if (!target) return;
  const shown = [target, ...target.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => element.matches(FOCUSABLE) && element.offsetParent !== null,
  );
  const checked = shown.find((element) => element instanceof HTMLInputElement && element.checked);
  (checked ?? shown[0])?.focus();
}
