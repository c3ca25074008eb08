/** Signing in: by email and password, or by a one-time link and then a new password. */
import { useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import iconAddress from "@/app/icon.svg";
import { NewPassword } from "./NewPassword";
import { OneTimeLink } from "./OneTimeLink";
import { PasswordForm } from "./PasswordForm";
import { safeReturn } from "./return";
import { signInRoute } from "./routes";
import styles from "./SignInPage.module.css";

const tokenIn = (hash: string) => new URLSearchParams(hash.replace(/^#/, "")).get("token");

export function SignInPage() {
  const { t } = useLingui();
  const { next } = signInRoute.useSearch();
  const [token, setToken] = useState(() => tokenIn(window.location.hash));
  const [name, setName] = useState<string | null>(null);
  const [isLinkUsed, setLinkUsed] = useState(false);
  // A fresh page: nothing that the store holds comes from before.
  const enter = () => window.location.assign(safeReturn(next));
  const title = name === null ? t`Sign in` : t`Choose a password`;

  useEffect(() => {
    document.title = `${title} · Touchline`;
  }, [title]);
  useEffect(() => {
    // A link that is opened while this page stands changes only what follows the #.
    const onHash = () => {
      const linked = tokenIn(window.location.hash);
      if (!linked) return;
      setToken(linked);
      setLinkUsed(false);
      setName(null);
    };
    window.addEventListener("hashchange", onHash);
    return () => window.removeEventListener("hashchange", onHash);
  }, []);
  useEffect(() => {
    // The secret does not stay in the address or the history.
    if (token)
      window.history.replaceState(
        window.history.state,
        "",
        window.location.pathname + window.location.search,
      );
  }, [token]);

  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <div className={styles.brand}>
          <img src={iconAddress} alt="" width={22} height={22} />
          Touchline
        </div>
        {name !== null ? (
          <NewPassword name={name} onDone={enter} />
        ) : token && !isLinkUsed ? (
          <OneTimeLink token={token} onEnter={setName} onGiveUp={() => setLinkUsed(true)} />
        ) : (
          <PasswordForm onEnter={enter} />
        )}
      </div>
    </main>
  );
}
