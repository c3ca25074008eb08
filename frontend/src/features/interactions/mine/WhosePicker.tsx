/** Finds the colleague whose interactions are to be seen (PPL-8). */
import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import { useFindPeople } from "@/features/people/fragments/useFindPeople";
import { Select } from "@/shared/ui/pickers";
import { optionsOf, useFound } from "@/shared/ui/useFound";
import type { WhosePickerQuery } from "./__generated__/WhosePickerQuery.graphql";

interface Props {
  whose: { readonly id: string; readonly name: string };
  onChoose(id: string): void;
}

export default function WhosePicker({ whose, onChoose }: Props) {
  const { t } = useLingui();
  const { users } = useLazyLoadQuery<WhosePickerQuery>(
    graphql`
      query WhosePickerQuery {
        users(first: 20, active: true) {
          edges {
            node {
              id
              name
            }
          }
        }
      }
    `,
    {},
  );
  const people = useFound(
    useFindPeople("all"),
    optionsOf(users.edges.map(({ node }) => node)),
    optionsOf([whose]),
  );
  const field = useRef<HTMLDivElement>(null);
  // The button that was pressed stood here.
  useEffect(() => field.current?.querySelector("input")?.focus(), []);
  return (
    <div ref={field}>
      <Select
        aria-label={t`Whose interactions`}
        allowDeselect={false}
        value={whose.id}
        onChange={(id) => id && onChoose(id)}
        {...people}
      />
    </div>
  );
}
