/** The last net, under everything: it uses nothing that could itself be broken. */
import { Component, type ReactNode } from "react";

export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <main style={{ maxWidth: 420, margin: "20vh auto", padding: 20, textAlign: "center" }}>
        <h1>Touchline stopped</h1>
        <p>Reload the page to go on. Nothing you saved is lost.</p>
        <button type="button" onClick={() => window.location.reload()}>
          Reload
        </button>
      </main>
    );
  }
}
