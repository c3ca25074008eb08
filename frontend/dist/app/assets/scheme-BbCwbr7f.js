// Runs before the first paint; says the same as Mantine will say once it is there.
(() => {
  let scheme = "auto";
  try {
    scheme = localStorage.getItem("touchline.scheme") || "auto";
  } catch {
    // Without storage the system decides.
  }
  const isDark =
    scheme === "dark" || (scheme === "auto" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.setAttribute("data-mantine-color-scheme", isDark ? "dark" : "light");
})();
