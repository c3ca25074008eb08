/** After going to another page the focus moves to its h1; on the first load it stays where the browser puts it. */
let isExpected = false;

export function expectArrival(): void {
  isExpected = true;
}

export function arrive(heading: HTMLElement | null): void {
  if (!isExpected || !heading) return;
  isExpected = false;
  heading.focus({ preventScroll: true });
}
