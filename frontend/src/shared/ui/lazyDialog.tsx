/** A dialog, or another part that few see, which is loaded when it is opened. */
import { type ComponentType, lazy, Suspense } from "react";

export function lazyDialog<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  const Loaded = lazy(async () => ({ default: (await load()) as ComponentType<object> }));
  return (props: Props) => (
    <Suspense>
      <Loaded {...props} />
    </Suspense>
  );
}
