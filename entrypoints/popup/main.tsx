import { findActiveTab } from "../../lib/browser/tabs";
import { startSummary } from "./start";

// `?tab=ID`: the popup as a page of its own, about another tab.
const asked = Number(new URLSearchParams(location.search).get("tab"));
if (asked) document.documentElement.classList.add("tab");
await startSummary(false).show(asked || (await findActiveTab()));
