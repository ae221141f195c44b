import { licences } from "./licences.ts";
import { defineConfig, minifySync, type Plugin } from "vite";

// Third-party code changes when a dependency does and is minified; ours stays readable, so that its diffs can be read.
const VENDOR: Record<string, RegExp> = {
  "vendor/react": /node_modules\/(react|react-dom|scheduler)\//,
  "vendor/charts": /node_modules\/(echarts|zrender|tslib)\//,
  "vendor/code": /node_modules\/(@codemirror|@lezer|@marijn|style-mod|w3c-keyname|crelt)\//,
};

function minifyVendor(): Plugin {
  return {
    name: "minify-vendor",
    renderChunk(code, chunk) {
      return chunk.fileName.startsWith("vendor/") ? minifySync(chunk.fileName, code).code : null;
    },
  };
}

export default defineConfig({
  base: "/static/",
  plugins: [minifyVendor(), licences()],
  build: {
    outDir: "../static",
    emptyOutDir: true,
    target: "es2022",
    minify: false,
    cssMinify: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      output: {
        entryFileNames: "app.js",
        chunkFileNames: "[name].js",
        assetFileNames: ({ names }) => (names[0]?.endsWith(".css") ? "app.css" : "fonts/[name][extname]"),
        codeSplitting: { groups: Object.entries(VENDOR).map(([name, test]) => ({ name, test })) },
      },
    },
  },
});
