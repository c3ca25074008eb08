// Runs before the app's own code has come: asks who is signed in, and fetches what the asked page is made of.
// scripts/head-start.mjs fills in the words in capitals when the app is built.
(() => {
  const path = location.pathname.replace(/(.)\/+$/, "$1");
  const page = PAGES.find(([pattern]) => new RegExp(pattern).test(path));
  for (const place of page ? page[1] : []) {
    const href = FILES[place];
    const link = document.createElement("link");
    const isStyle = href.endsWith(".css");
    Object.assign(link, { rel: isStyle ? "preload" : "modulepreload", crossOrigin: "", href });
    if (isStyle) link.as = "style";
    document.head.append(link);
  }
  if (path === "/sign-in") return;
  const asked = fetch("/graphql", {
    method: "POST",
    credentials: "same-origin",
    headers: {
      accept: "application/graphql-response+json, application/json;q=0.9",
      "content-type": "application/json",
      "x-touchline": "1",
    },
    body: JSON.stringify(VIEWER),
  });
  // Who takes it sees its failure; before that nobody needs to.
  asked.catch(() => {});
  window.touchlineAsked = asked;
})();
