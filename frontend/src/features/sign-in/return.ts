/** Where to go after signing in: only an address of this app, so that nobody's link leads from here to another host. */
export function safeReturn(next: string | undefined): string {
  if (!next?.startsWith("/")) return "/";
  const url = new URL(next, window.location.origin);
  const isOurs = url.origin === window.location.origin && url.pathname !== "/sign-in";
  return isOurs ? url.pathname + url.search + url.hash : "/";
}
