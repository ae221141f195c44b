/**
 * A program, or two of them side by side, by CodeMirror. What they hold is text and stays text.
 *
 * The editor lives in a shadow root: there it uses constructed style sheets, which a strict content security policy
 * allows, in place of style elements.
 */
import { python } from "@codemirror/lang-python";
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { MergeView, unifiedMergeView } from "@codemirror/merge";
import { EditorState, type Extension } from "@codemirror/state";
import { EditorView, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { useEffect, useRef } from "react";

const THEME = EditorView.theme({
  "&": { fontSize: "12.5px", color: "var(--ink)", backgroundColor: "transparent" },
  "&.cm-focused": { outline: "2px solid var(--accent)", outlineOffset: "1px" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.55" },
  ".cm-gutters": { backgroundColor: "transparent", color: "var(--faint)", border: "0" },
  ".cm-changedLine, .cm-insertedLine": { backgroundColor: "var(--good-wash) !important" },
  ".cm-deletedChunk, &.cm-merge-a .cm-changedLine, .cm-deletedLine": { backgroundColor: "var(--failure-wash) !important" },
  "&.cm-merge-a .cm-changedText, .cm-deletedChunk .cm-deletedText": {
    background: "none",
    boxShadow: "inset 0 -2px var(--failure)",
  },
  "&.cm-merge-b .cm-changedText, .cm-changedText": { background: "none", boxShadow: "inset 0 -2px var(--good)" },
  ".cm-collapsedLines": { background: "var(--raised)", color: "var(--soft)", fontFamily: "var(--sans)", padding: "3px 12px" },
  ".cm-collapsedLines:before, .cm-collapsedLines:after": { content: '"…"' },
  ".cm-changeGutter": { width: "3px" },
});

const COLOURS = HighlightStyle.define([
  { tag: tags.comment, color: "var(--faint)", fontStyle: "italic" },
  { tag: [tags.string, tags.docString], color: "var(--good)" },
  { tag: [tags.keyword, tags.operatorKeyword, tags.controlKeyword], color: "var(--accent)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--category-4)" },
  { tag: tags.definition(tags.variableName), fontWeight: "600" },
]);

function reading(label: string, language: string): Extension[] {
  return [
    lineNumbers(),
    EditorView.editable.of(false),
    EditorState.readOnly.of(true),
    EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" }),
    syntaxHighlighting(COLOURS),
    THEME,
    language === "python" ? python() : [],
  ];
}

interface Text {
  label: string;
  text: string;
}

interface Props {
  program: Text;
  /** What it is compared with. */
  against?: Text;
  layout: "split" | "unified";
  language: string;
}

const COLLAPSE = { margin: 3, minSize: 6 };

export function Code({ program, against, layout, language }: Props) {
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const host = document.createElement("div");
    place.current!.replaceChildren(host);
    const root = host.attachShadow({ mode: "open" });
    if (against && layout === "split") {
      const view = new MergeView({
        a: { doc: against.text, extensions: reading(against.label, language) },
        b: { doc: program.text, extensions: reading(program.label, language) },
        parent: root,
        root,
        gutter: true,
        highlightChanges: true,
        collapseUnchanged: COLLAPSE,
      });
      return () => view.destroy();
    }
    const compared = against
      ? unifiedMergeView({ original: against.text, mergeControls: false, collapseUnchanged: COLLAPSE })
      : [];
    const state = EditorState.create({ doc: program.text, extensions: [reading(program.label, language), compared] });
    const view = new EditorView({ state, parent: root, root });
    return () => view.destroy();
  }, [program.text, program.label, against?.text, against?.label, layout, language]);

  return <div ref={place} className="code" />;
}
