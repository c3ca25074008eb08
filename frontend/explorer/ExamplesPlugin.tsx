/** The panel with the saved queries; each opens in a tab of its own. */
import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { EXAMPLES, type Example } from "./examples";

export const variablesOf = (example: Example) =>
  example.variables ? JSON.stringify(example.variables, null, 2) : "";

function Examples() {
  const tabs = useGraphiQL((state) => state.tabs);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const { addTab, changeTab } = useGraphiQLActions();

  const open = (example: Example) => {
    const at = tabs.findIndex((tab) => tab.query === example.query);
    if (at >= 0) return changeTab(at);
    addTab();
    queryEditor?.setValue(example.query);
    variableEditor?.setValue(variablesOf(example));
  };
  // The editors come a moment after the page.
  const isReady = queryEditor !== undefined && variableEditor !== undefined;
  return (
    <div className="examples">
      <div className="graphiql-doc-explorer-title">Examples</div>
      <ul>
        {EXAMPLES.map((example) => (
          <li key={example.title}>
            <button
              type="button"
              className="graphiql-un-styled"
              disabled={!isReady}
              onClick={() => open(example)}
            >
              <strong>{example.title}</strong>
              <span>{example.about}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Glyph() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
      <path d="M6 4h12v16l-6-4-6 4z" strokeLinejoin="round" />
    </svg>
  );
}

export const EXAMPLES_PLUGIN: GraphiQLPlugin = { title: "Examples", icon: Glyph, content: Examples };
