import { followActiveTab } from "../../lib/browser/tabs";
import { startSummary } from "../popup/start";

document.documentElement.classList.add("panel");
const app = startSummary(true);
const asked = Number(new URLSearchParams(location.search).get("tab"));
if (asked) await app.show(asked);
else followActiveTab((tabId) => void app.show(tabId));
