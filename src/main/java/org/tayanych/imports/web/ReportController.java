package org.tayanych.imports.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tayanych.access.Gate;
import org.tayanych.access.Member;
import org.tayanych.access.Right;
import org.tayanych.imports.Flaw;
import org.tayanych.imports.ImportKind;
import org.tayanych.imports.Run;
import org.tayanych.imports.RunId;
import org.tayanych.imports.Runs;
import org.tayanych.site.NotFound;
import org.tayanych.site.Shell;
import org.tayanych.site.Words;

/** Files to take along: every bad row of an import, and an empty table with the right head. */
@Controller
class ReportController {

    /** Spreadsheets take a file for UTF-8 when it begins so. */
    private static final String MARK = "\uFEFF";

    private final Runs runs;

    ReportController(Runs runs) {
        this.runs = runs;
    }

    @Gate(Right.KEEP_REGISTER)
    @GetMapping("/desk/imports/{id}/rows.csv")
    void report(@PathVariable String id, Shell shell, Member me, HttpServletResponse response) throws IOException {
        Run run = RunId.parse(id).flatMap(known -> runs.find(known, me)).orElseThrow(NotFound::new);
        ImportKind kind = runs.kind(run.kind(), me).orElseThrow(NotFound::new);
        Words words = shell.words();
        PrintWriter out = file(response, "rows.csv");
        out.write(Cells.line(words.say("imports.line"), words.say("imports.column"), words.say("imports.problem")));
        runs.eachFlaw(run, flaw -> out.write(line(words, kind, flaw)));
        out.flush();
    }

    @Gate(Right.KEEP_REGISTER)
    @GetMapping("/desk/imports/head/{kind}.csv")
    void head(@PathVariable String kind, Shell shell, Member me, HttpServletResponse response) throws IOException {
        ImportKind known = runs.kind(kind, me).orElseThrow(NotFound::new);
        PrintWriter out = file(response, known.code() + ".csv");
        out.write(Cells.line(known.columns().stream()
                .map(column -> shell.words().say(known.words() + ".column." + column.code()))
                .toArray(String[]::new)));
        out.flush();
    }

    private static String line(Words words, ImportKind kind, Flaw flaw) {
        Integer amount = flaw.amount();
        return Cells.line(Integer.toString(flaw.line()), words.say(kind.words() + ".column." + flaw.column()),
                amount == null ? words.say(flaw.problem()) : words.say(flaw.problem(), amount));
    }

    private static PrintWriter file(HttpServletResponse response, String name) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        PrintWriter out = response.getWriter();
        out.write(MARK);
        return out;
    }
}
