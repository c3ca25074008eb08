/** Whose touchpoints are kept: the first of the colleagues at once, the others by typing. */
import { useLingui } from "@lingui/react/macro";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay";
import { useNamed } from "@/shared/relay/useNames";
import { Avatar } from "@/shared/ui/Avatar";
import type { PeopleChipQuery } from "./__generated__/PeopleChipQuery.graphql";
import { ChoiceChip } from "./ChoiceChip";

interface Person {
  readonly id: string;
  readonly name: string;
  readonly avatarColor: string;
}

interface Props {
  first: readonly Person[];
  value: readonly string[];
  onChange(value: string[]): void;
}

const choiceOf = ({ id, name, avatarColor }: Person) => ({
  value: id,
  label: name,
  mark: <Avatar name={name} color={avatarColor} size={18} />,
});

export function PeopleChip({ first, value, onChange }: Props) {
  const { t } = useLingui();
  const environment = useRelayEnvironment();
  const choices = first.map(choiceOf);
  const find = async (text: string) => {
    const found = await fetchQuery<PeopleChipQuery>(
      environment,
      graphql`
        query PeopleChipQuery($text: String!) {
          users(first: 20, text: $text) {
            edges {
              node {
                id
                name
                avatarColor
              }
            }
          }
        }
      `,
      { text },
    ).toPromise();
    return found?.users.edges.map(({ node }) => choiceOf(node)) ?? [];
  };
  return (
    <ChoiceChip
      label={t`People`}
      choices={choices}
      named={useNamed(choices, value)}
      find={find}
      value={value}
      onChange={onChange}
    />
  );
}
