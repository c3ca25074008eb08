/** The menu of an `ActionMenu`, opened as it comes. */
import { Menu } from "@mantine/core";
import { useMergedRef } from "@mantine/hooks";
import { cloneElement, Fragment, useEffect, useRef, useState } from "react";
import { type ActionMenuProps, opensByArrow, type Start } from "./ActionMenu";

interface Props extends ActionMenuProps {
  start: Start;
  width?: number;
}

export default function OpenMenu({ opener, actions, title, position = "bottom-end", start, width }: Props) {
  const button = useRef<HTMLElement>(null);
  const ref = useMergedRef(button, opener.props.ref);
  const [isOpen, setOpen] = useState(false);
  const [from, setFrom] = useState(start);
  useEffect(() => {
    // The focus was on the button that stood here before; from the button the menu takes it, and gives it back.
    button.current?.focus();
    setOpen(true);
  }, []);
  const open = (by: Start) => {
    setFrom(by);
    setOpen(true);
  };
  const running = actions.filter(({ isOff }) => !isOff);
  const taken = running.at(from === "last" ? -1 : 0);
  return (
    <Menu
      position={position}
      width={width}
      opened={isOpen}
      onChange={setOpen}
      onClose={() => setFrom("first")}
      returnFocus
    >
      <Menu.Target>{cloneElement(opener, { ref, onKeyDown: opensByArrow(open) })}</Menu.Target>
      <Menu.Dropdown>
        {title ? <Menu.Label>{title}</Menu.Label> : null}
        {actions.map(({ key, label, icon, mark, isOff, isApart, run }) => (
          <Fragment key={key}>
            {isApart ? <Menu.Divider /> : null}
            <Menu.Item
              leftSection={icon}
              rightSection={mark}
              disabled={isOff ?? false}
              // The first that can be chosen takes the focus, which one that is off would lose.
              data-autofocus={key === taken?.key || undefined}
              onClick={run}
            >
              {label}
            </Menu.Item>
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
