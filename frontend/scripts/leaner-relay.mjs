/** Twins of modules behind feature flags (as they are set by default in Relay 21), and what nothing here uses: CommonJS cannot be shaken. */
const LEFT_OUT = [
  "react-relay/lib/relay-hooks/EntryPointContainer.react.js",
  "react-relay/lib/relay-hooks/loadEntryPoint.js",
  "react-relay/lib/relay-hooks/useEntryPointLoader.js",
  "react-relay/lib/relay-hooks/useFragmentInternal_CURRENT.js",
  "react-relay/lib/relay-hooks/useMutationAction_EXPERIMENTAL.js",
  "react-relay/lib/relay-hooks/useSubscription.js",
  "relay-runtime/lib/mutations/RelayDeclarativeMutationConfig.js",
  "relay-runtime/lib/mutations/createUpdatableProxy.js",
  "relay-runtime/lib/network/RelayQueryResponseCache.js",
  "relay-runtime/lib/store/NormalizationEngine.js",
  "relay-runtime/lib/store/RelayModernFragmentSpecResolver.js",
  "relay-runtime/lib/store/observeFragmentExperimental.js",
  "relay-runtime/lib/store/observeQueryExperimental.js",
  "relay-runtime/lib/store/waitForFragmentExperimental.js",
  "relay-runtime/lib/subscription/requestSubscription.js",
];

/** @returns {import("vite").Plugin} */
export function leanerRelay() {
  return {
    name: "touchline:leaner-relay",
    apply: "build",
    load(id) {
      const name = LEFT_OUT.find((path) => id.endsWith(`/node_modules/${path}`));
      if (!name) return null;
      const message = `${name} is left out of the build: see scripts/leaner-relay.mjs.`;
      return `module.exports = function () { throw new Error(${JSON.stringify(message)}); };`;
    },
  };
}
