import { defineConfig } from "wxt";
import { tightenReader } from "./scripts/tighten-reader";
import { withoutExamples } from "./scripts/without-examples";
import { withoutInnerHtml } from "./scripts/without-inner-html";

// Nothing but what is in the package, and no request at all.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const SITES = ["http://*/*", "https://*/*"];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [withoutExamples(), withoutInnerHtml(), tightenReader()],
    build: {
      target: "es2023",
      minify: "terser",
      terserOptions: { ecma: 2020, compress: { passes: 3 } },
    },
  }),
  manifest: ({ browser, command }) => ({
    name: "__MSG_name__",
    description: "__MSG_description__",
    default_locale: "en",
    permissions: ["storage", "scripting", "activeTab", "contextMenus"],
    host_permissions: SITES,
    // While developing the pages are reloaded over a connection.
    ...(command === "build" && { content_security_policy: { extension_pages: POLICY } }),
    icons: iconsOf("read", [16, 32, 48, 96, 128]),
    action: { default_title: "__MSG_iconNone__", default_icon: iconsOf("none", [16, 32, 48]) },
    // The gate: plain, so that nothing but it runs on a page that is no article.
    content_scripts: [{ matches: SITES, js: ["gate.js"], run_at: "document_idle" }],
    commands: {
      _execute_action: { suggested_key: { default: "Alt+Shift+L" }, description: "__MSG_openCommand__" },
      highlights: { suggested_key: { default: "Alt+Shift+H" }, description: "__MSG_highlightsCommand__" },
      next: { suggested_key: { default: "Alt+Shift+J" }, description: "__MSG_nextCommand__" },
      previous: { suggested_key: { default: "Alt+Shift+K" }, description: "__MSG_previousCommand__" },
    },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "{5f1c7a52-6a3e-4b0e-9d1b-8c6f2e4a9b31}",
              strict_min_version: "150.0",
              data_collection_permissions: { required: ["none"] },
            },
            gecko_android: { strict_min_version: "150.0" },
          },
        }
      : { minimum_chrome_version: "140" }),
  }),
});

function iconsOf(state: string, sizes: number[]): Record<string, string> {
  return Object.fromEntries(sizes.map((size) => [size, `icons/${state}-${size}.png`]));
}
