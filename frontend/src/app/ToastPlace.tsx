/** Holds the place of the toasts until there is one. */
import { lazy, Suspense, useSyncExternalStore } from "react";
import { wanted } from "@/shared/toast";

const Toasts = lazy(() => import("@/shared/ui/Toasts"));

export function ToastPlace() {
  const isWanted = useSyncExternalStore(wanted.subscribe, wanted.get);
  return <Suspense>{isWanted ? <Toasts /> : null}</Suspense>;
}
