/** The API explorer: GraphiQL, bundled whole, with examples to start from. */
import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./explorer.css";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { createRoot } from "react-dom/client";
import { EXAMPLES_PLUGIN, variablesOf } from "./ExamplesPlugin";
import { EXAMPLES } from "./examples";
import { fetcher } from "./fetcher";

const first = EXAMPLES[0];
const root = document.getElementById("root");
if (root && first) {
  createRoot(root).render(
    <GraphiQL
      fetcher={fetcher}
      plugins={[HISTORY_PLUGIN, EXAMPLES_PLUGIN]}
      visiblePlugin={EXAMPLES_PLUGIN}
      defaultTabs={[{ query: first.query, variables: variablesOf(first) }]}
      defaultEditorToolsVisibility="variables"
      inputValueDeprecation
      schemaDescription
    >
      <GraphiQL.Logo>
        <a href="/" className="home">
          Touchline
        </a>
      </GraphiQL.Logo>
    </GraphiQL>,
  );
}
