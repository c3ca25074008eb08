import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from "@mantine/core";

const us: MantineColorsTuple = [
  "#f0f1fd",
  "#dee0fa",
  "#bcc1f4",
  "#98a0ee",
  "#7d88f5",
  "#5b67e0",
  "#4a56d2",
  "#3f4bc4",
  "#343fa6",
  "#2a3387",
];
const customer: MantineColorsTuple = [
  "#eef8f6",
  "#d3efea",
  "#a6dfd6",
  "#5eead4",
  "#2cc5b2",
  "#14a396",
  "#108a80",
  "#0f766e",
  "#0c5f59",
  "#0a4b47",
];
const red: MantineColorsTuple = [
  "#fef3f2",
  "#fee4e2",
  "#fecdca",
  "#fda29b",
  "#f97066",
  "#e5483d",
  "#c9281c",
  "#b42318",
  "#912018",
  "#7a271a",
];
const dark: MantineColorsTuple = [
  "#e9ebef",
  "#c6cbd4",
  "#a5acb8",
  "#7a8290",
  "#3d424b",
  "#292d34",
  "#1d2025",
  "#16181c",
  "#0f1114",
  "#0a0b0d",
];

/** Long lists scroll by themselves: a listbox that its field leads needs no focus of its own. */
const list = { withScrollArea: false } as const;
const listStyles = { options: { maxHeight: 240, overflowY: "auto" } } as const;

export const theme = createTheme({
  primaryColor: "us",
  primaryShade: { light: 7, dark: 6 },
  colors: { us, customer, red, dark },
  fontFamily: 'Inter, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
  fontFamilyMonospace: "ui-monospace, SFMono-Regular, Menlo, Consolas, monospace",
  fontSizes: { xs: "12px", sm: "13px", md: "14px", lg: "16px", xl: "20px" },
  lineHeights: { xs: "1.35", sm: "1.45", md: "1.45", lg: "1.4", xl: "1.3" },
  spacing: { xs: "8px", sm: "12px", md: "16px", lg: "20px", xl: "32px" },
  radius: { xs: "4px", sm: "6px", md: "8px", lg: "10px", xl: "12px" },
  defaultRadius: "md",
  headings: {
    fontWeight: "600",
    sizes: {
      h1: { fontSize: "20px", lineHeight: "28px" },
      h2: { fontSize: "16px", lineHeight: "24px" },
      h3: { fontSize: "14px", lineHeight: "20px" },
    },
  },
  respectReducedMotion: true,
  cursorType: "pointer",
  components: {
    Button: { defaultProps: { size: "sm" } },
    InputWrapper: { styles: { label: { marginBottom: 4 }, description: { marginBottom: 4 } } },
    TextInput: { defaultProps: { size: "sm" } },
    Textarea: { defaultProps: { size: "sm" } },
    PasswordInput: { defaultProps: { size: "sm" } },
    Select: { defaultProps: { size: "sm", ...list }, styles: listStyles },
    Autocomplete: { defaultProps: { size: "sm", ...list }, styles: listStyles },
    TagsInput: { defaultProps: { size: "sm", ...list }, styles: listStyles },
    MultiSelect: { defaultProps: { size: "sm", ...list }, styles: listStyles },
    Checkbox: { defaultProps: { size: "sm" } },
    Switch: { defaultProps: { size: "sm" } },
    SegmentedControl: { defaultProps: { size: "sm" } },
    // A dialog's header is no banner of the page; what opens over a page belongs to its main part.
    Modal: { defaultProps: { radius: "lg", centered: false, attributes: { header: { role: "none" } } } },
    Drawer: { defaultProps: { attributes: { header: { role: "none" } } } },
    Popover: { defaultProps: { portalProps: { target: "#main" } } },
    Menu: { defaultProps: { shadow: "md", position: "bottom-end", withInitialFocusPlaceholder: false } },
  },
});

const shared = {
  "--mantine-color-body": "var(--surface)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-dimmed": "var(--ink-soft)",
  "--mantine-color-default": "var(--surface)",
  "--mantine-color-default-hover": "var(--hover)",
  "--mantine-color-default-color": "var(--ink)",
  "--mantine-color-default-border": "var(--hairline-strong)",
  "--mantine-color-placeholder": "var(--ink-faint)",
  "--mantine-color-error": "var(--bad)",
  "--mantine-color-anchor": "var(--us)",
};

export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared });
