package io.devquest.snippets.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes source as people do: few words, many braces, the same loops and returns again and again. */
final class SourceMaker {

    private static final List<String> THINGS = List.of(
            "order", "item", "user", "price", "total", "line", "node", "count", "name", "result", "index", "path");
    private static final List<String> DEEDS = List.of(
            "find", "add", "remove", "load", "save", "parse", "print", "check", "update", "sum", "sort", "merge");

    private final Random random;
    private final boolean java;

    SourceMaker(Random random, boolean java) {
        this.random = random;
        this.java = java;
    }

    List<String> file(int methods) {
        List<String> lines = new ArrayList<>();
        if (java) {
            lines.addAll(List.of("package shop;", "", "import java.util.List;", "import java.util.Map;", ""));
            lines.add("public class " + capital(pick(THINGS)) + capital(pick(DEEDS)) + " {");
            lines.add("    private final List<String> " + pick(THINGS) + "s;");
            lines.add("");
        } else {
            lines.addAll(List.of("import sys", "import json", "", ""));
        }
        for (int i = 0; i < methods; i++) {
            lines.addAll(method());
        }
        if (java) {
            lines.add("}");
        }
        return lines;
    }

    List<String> method() {
        String name = pick(DEEDS) + (java ? capital(pick(THINGS)) : "_" + pick(THINGS));
        String given = pick(THINGS);
        List<String> lines = new ArrayList<>();
        if (java) {
            lines.add("    public int " + name + "(int " + given + ", List<String> " + pick(THINGS) + "s) {");
        } else {
            lines.add("def " + name + "(" + given + ", " + pick(THINGS) + "s):");
        }
        int statements = 1 + random.nextInt(5);
        for (int i = 0; i < statements; i++) {
            lines.addAll(statement(java ? 2 : 1));
        }
        lines.add(indent(java ? 2 : 1) + "return " + pick(THINGS) + end());
        if (java) {
            lines.add("    }");
        }
        lines.add("");
        return lines;
    }

    List<String> statement(int depth) {
        String in = indent(depth);
        String thing = pick(THINGS);
        String other = pick(THINGS);
        return switch (random.nextInt(9)) {
            case 0 -> List.of(in + (java ? "int " : "") + thing + " = " + random.nextInt(10) + end());
            case 1 -> List.of(in + thing + " += " + other + end());
            case 2 -> List.of(in + "result." + (java ? "add" : "append") + "(" + thing + ")" + end());
            case 3 ->
                List.of(in + pick(DEEDS) + (java ? capital(other) : "_" + other) + "(" + thing + ", " + pick(THINGS)
                        + ", " + random.nextInt(100) + ")" + end());
            case 4 ->
                block(
                        in,
                        "if (" + thing + " == null) {",
                        "if " + thing + " is None:",
                        "return " + (java ? "null" : "None") + end());
            case 5 ->
                block(
                        in,
                        "for (int i = 0; i < " + thing + "s.size(); i++) {",
                        "for " + thing + " in " + thing + "s:",
                        other + " += " + thing + end());
            case 6 ->
                block(
                        in,
                        "if (" + thing + " > " + random.nextInt(5) + ") {",
                        "if " + thing + " > " + random.nextInt(5) + ":",
                        pick(DEEDS) + "(" + other + ")" + end());
            case 7 ->
                List.of(in + (java ? "System.out.println(" : "print(") + "\"" + pick(DEEDS) + " " + thing + "\")"
                        + end());
            default -> List.of("");
        };
    }

    private List<String> block(String in, String head, String pythonHead, String body) {
        return java ? List.of(in + head, in + "    " + body, in + "}") : List.of(in + pythonHead, in + "    " + body);
    }

    String fresh() {
        return pick(THINGS) + capital(pick(DEEDS)) + random.nextInt(1000);
    }

    private String end() {
        return java ? ";" : "";
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static String indent(int depth) {
        return "    ".repeat(depth);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
