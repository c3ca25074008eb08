/** What the fields of `pickers` are when they are come near to. */
export { Autocomplete, MultiSelect, Select, TagsInput } from "@mantine/core";
