/** Initials on the person's colour; decoration beside a name, or the name itself with `named`. */
import styles from "./Avatar.module.css";

interface Props {
  name: string;
  color?: string | null;
  size?: number;
  /** Says the name to screen readers: where no text beside it does. */
  named?: boolean;
}

export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const first = [...(words[0] ?? "?")][0] ?? "?";
  const last = words.length > 1 ? ([...(words.at(-1) ?? "")][0] ?? "") : "";
  return (first + last).toLocaleUpperCase();
}

/** Black or white, whichever is easier to read on the colour. */
export function inkOn(color: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? "#000000" : "#ffffff";
}

export function Avatar({ name, color, size = 24, named = false }: Props) {
  // Drawn by the style sheet: initials are no text of a button or link that they stand in.
  const initials = initialsOf(name);
  const isColor = color && /^#[0-9a-f]{6}$/i.test(color);
  const style = {
    width: size,
    height: size,
    fontSize: Math.max(9, Math.round(size * 0.4)),
    ...(isColor ? { background: color, color: inkOn(color), borderColor: "transparent" } : {}),
  };
  return named ? (
    <span
      className={styles.avatar}
      style={style}
      data-initials={initials}
      role="img"
      aria-label={name}
      title={name}
    />
  ) : (
    <span className={styles.avatar} style={style} data-initials={initials} aria-hidden />
  );
}
