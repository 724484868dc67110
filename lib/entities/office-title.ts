import type { FoundPerson } from "../mentions/find-people";

export type TitleRelation = FoundPerson["titles"][number]["relation"];
