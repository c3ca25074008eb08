/** The menu of an `ActionMenu`, opened as it comes. */
import { Menu } from "@mantine/core";
import { useMergedRef } from "@mantine/hooks";
import { cloneElement, Fragment, useEffect, useRef, useState } from "react";
import type { ActionMenuProps } from "./ActionMenu";

export default function OpenMenu({ opener, actions, title, position = "bottom-end" }: ActionMenuProps) {
  const button = useRef<HTMLElement>(null);
  const ref = useMergedRef(button, opener.props.ref);
  const list = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    // The focus was on the button that stood here before; from the button the menu takes it, and gives it back.
    button.current?.focus();
    setOpen(true);
  }, []);
  return (
    <Menu
      position={position}
      opened={isOpen}
      onChange={setOpen}
      returnFocus
      transitionProps={{
        onEntered: () => list.current?.querySelector<HTMLElement>("[role=menuitem]:not(:disabled)")?.focus(),
      }}
    >
      <Menu.Target>{cloneElement(opener, { ref })}</Menu.Target>
      <Menu.Dropdown ref={list}>
        {title ? <Menu.Label>{title}</Menu.Label> : null}
        {actions.map(({ key, label, icon, mark, isOff, isApart, run }) => (
          <Fragment key={key}>
            {isApart ? <Menu.Divider /> : null}
            <Menu.Item leftSection={icon} rightSection={mark} disabled={isOff ?? false} onClick={run}>
              {label}
            </Menu.Item>
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
