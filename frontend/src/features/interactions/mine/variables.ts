/** What My interactions asks for, all in one query; the shell asks for the viewer as well, so mostly it is there. */
import { fetchQuery, graphql } from "react-relay";
import type { IEnvironment } from "relay-runtime";
import type { variablesMineQuery } from "./__generated__/variablesMineQuery.graphql";
import { type MineSearch, shownBy } from "./days";

export async function variablesOf(environment: IEnvironment, search: MineSearch) {
  const found = await fetchQuery<variablesMineQuery>(
    environment,
    graphql`
      query variablesMineQuery {
        viewer {
          id
          timeZone
          locale
        }
      }
    `,
    {},
    { fetchPolicy: "store-or-network" },
  ).toPromise();
  const viewer = found?.viewer ?? { id: "", timeZone: "UTC", locale: "en" };
  const shown = shownBy(search, viewer);
  const isColleague = Boolean(search.whose) && search.whose !== viewer.id;
  return {
    fromDate: shown.from,
    toDate: shown.to,
    firstDate: shown.weeks[0]?.[0] ?? shown.day,
    lastDate: shown.weeks.at(-1)?.[6] ?? shown.day,
    today: shown.today,
    statuses: [shown.status],
    whose: isColleague ? search.whose : null,
    colleague: search.whose ?? "",
    isColleague,
    withLane: shown.status === "OPEN" && shown.from <= shown.today && shown.today <= shown.to,
  };
}
