/** Who is signed in, for formats, defaults and what is offered. The server decides what is allowed. */
import { createContext, useContext } from "react";

export type Role = "ADMIN" | "MANAGER" | "ANALYST" | "VIEWER";

export interface Viewer {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly timeZone: string;
  readonly locale: string;
  readonly avatarColor: string;
}

export const ViewerContext = createContext<Viewer | null>(null);

export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (viewer === null) throw new Error("useViewer stands outside the shell.");
  return viewer;
}

export const mayWrite = (viewer: Viewer) => viewer.role !== "VIEWER";
export const mayManage = (viewer: Viewer) => viewer.role === "ADMIN" || viewer.role === "MANAGER";
export const mayAdminister = (viewer: Viewer) => viewer.role === "ADMIN";
