import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { renderInApp } from "@/test/render";
import { DataTable } from "./DataTable";

const rows = ["Acme", "Globex", "Initech"].map((name) => ({ id: name, name }));

function show() {
  const onOpen = vi.fn();
  const onSort = vi.fn();
  renderInApp(
    <DataTable
      label="Customers"
      rows={rows}
      columns={[
        { key: "name", header: "Name", cell: (row) => row.name, sortable: true },
        { key: "town", header: "Town", cell: () => "Vienna" },
      ]}
      sort={{ key: "name", descending: false }}
      onSort={onSort}
      onOpen={onOpen}
    />,
  );
  return { onOpen, onSort };
}

describe("a table", () => {
  it("goes down and up by j and k, and opens by Enter", async () => {
    const { onOpen } = show();
    await userEvent.keyboard("jj");
    expect(screen.getByRole("row", { name: /Globex/ })).toHaveFocus();
    await userEvent.keyboard("k{Enter}");
    expect(onOpen).toHaveBeenCalledWith(rows[0]);
  });

  it("says how it is sorted and turns the order round", async () => {
    const { onSort } = show();
    expect(screen.getByRole("columnheader", { name: "Name" })).toHaveAttribute("aria-sort", "ascending");
    await userEvent.click(screen.getByRole("button", { name: "Name" }));
    expect(onSort).toHaveBeenCalledWith({ key: "name", descending: true });
  });
});
