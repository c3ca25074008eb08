/** Rows of records: sortable, led by keys (j, k, Enter), cards where the screen is narrow. */
import { IconArrowDown, IconArrowUp, IconSelector } from "@tabler/icons-react";
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { isTyping } from "../typing";
import styles from "./DataTable.module.css";

export interface Column<Row> {
  key: string;
  header: string;
  cell(row: Row): ReactNode;
  /** A CSS width, such as "28%" or "120px". */
  width?: string;
  align?: "end";
  sortable?: boolean;
  /** Can be spared where the table is narrow and not yet cards. */
  spare?: boolean;
  /** Leaves the header to screen readers only. */
  quiet?: boolean;
}

export interface Sort {
  key: string;
  descending: boolean;
}

interface Props<Row extends { readonly id: string }> {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** Opens a row: by Enter, or a click beside its links. The first column should hold a link that does the same. */
  onOpen?(row: Row): void;
  sort?: Sort;
  onSort?(sort: Sort): void;
  /** While the next answer is on its way. */
  isStale?: boolean;
  empty?: ReactNode;
}

export function DataTable<Row extends { readonly id: string }>(props: Props<Row>) {
  const { label, columns, rows, onOpen, sort, onSort, isStale = false, empty } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const at = rows.findIndex((row) => row.id === selected);

  const select = (index: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (!row) return;
    setSelected(row.id);
    const element = body.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(row.id)}"]`);
    element?.focus();
    element?.scrollIntoView({ block: "nearest" });
  };
  const latest = useRef({ select, at });
  useEffect(() => {
    latest.current = { select, at };
  });
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      if (event.key === "j") latest.current.select(latest.current.at + 1);
      else if (event.key === "k") latest.current.select(latest.current.at - 1);
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  const onRowKey = (event: KeyboardEvent<HTMLTableRowElement>, row: Row) => {
    if (event.target !== event.currentTarget) return;
    if (event.key === "Enter") onOpen?.(row);
    else if (event.key === "ArrowDown") select(rows.indexOf(row) + 1);
    else if (event.key === "ArrowUp") select(rows.indexOf(row) - 1);
    else return;
    event.preventDefault();
  };
  const onRowClick = (event: MouseEvent<HTMLTableRowElement>, row: Row) => {
    const isOwn = (event.target as HTMLElement).closest("a, button, input, label, select") !== null;
    if (!isOwn && !window.getSelection()?.toString()) onOpen?.(row);
  };

  if (rows.length === 0 && empty) return <div className={styles.frame}>{empty}</div>;
  return (
    <div className={styles.frame} data-stale={isStale || undefined} aria-busy={isStale}>
      {/* The roles are said again, for the narrow layout takes the table's display away and with it its meaning. */}
      <table className={styles.table} aria-label={label} role="table">
        <thead className={styles.head} role="rowgroup">
          <tr role="row">
            {columns.map((column) => {
              const isSorted = sort?.key === column.key;
              const direction = isSorted ? (sort.descending ? "descending" : "ascending") : undefined;
              return (
                <th
                  key={column.key}
                  role="columnheader"
                  scope="col"
                  style={{ width: column.width }}
                  data-align={column.align}
                  data-spare={column.spare}
                  aria-sort={direction}
                >
                  {column.sortable && onSort ? (
                    <button
                      type="button"
                      className={styles.sort}
                      onClick={() =>
                        onSort({ key: column.key, descending: isSorted ? !sort.descending : false })
                      }
                    >
                      {column.header}
                      {isSorted ? (
                        sort.descending ? (
                          <IconArrowDown size={13} aria-hidden />
                        ) : (
                          <IconArrowUp size={13} aria-hidden />
                        )
                      ) : (
                        <IconSelector size={13} className={styles.idle} aria-hidden />
                      )}
                    </button>
                  ) : (
                    <span className={column.quiet ? styles.quiet : undefined}>{column.header}</span>
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody ref={body} role="rowgroup">
          {rows.map((row, index) => (
            <tr
              key={row.id}
              role="row"
              data-row={row.id}
              data-opens={onOpen ? true : undefined}
              tabIndex={row.id === selected || (at === -1 && index === 0) ? 0 : -1}
              onFocus={() => setSelected(row.id)}
              onKeyDown={(event) => onRowKey(event, row)}
              onClick={(event) => onRowClick(event, row)}
            >
              {columns.map((column) => (
                <td
                  key={column.key}
                  role="cell"
                  data-align={column.align}
                  data-spare={column.spare}
                  data-label={column.quiet ? undefined : column.header}
                >
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
