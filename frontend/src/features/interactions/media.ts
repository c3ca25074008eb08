/** Which media the log form shows at once. */

const AT_ONCE = 6;

/** The first of the list, and the chosen one whatever its place; all when more are asked for or hardly any are left. */
export function offeredMedia<Medium extends { readonly code: string }>(
  media: readonly Medium[],
  chosen: string,
  isOpen: boolean,
): { offered: readonly Medium[]; hasMore: boolean } {
  if (isOpen || media.length <= AT_ONCE + 1) return { offered: media, hasMore: false };
  const offered = media.filter((medium, index) => index < AT_ONCE || medium.code === chosen);
  return { offered, hasMore: offered.length < media.length };
}
